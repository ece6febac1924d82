/** Meetings in the calendars of those who come: files and subscriptions (iCalendar, RFC 5545). */
@NullMarked
package se.vartrannebergen.meetings.calendar;

import org.jspecify.annotations.NullMarked;
