-- The same columns in the same order as ix_promise_remind.
DROP INDEX ix_promise_late ON promise;
