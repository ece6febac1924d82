package se.vartrannebergen.moderation;

/** There is no such case, decision, report or content in this lab, or it is not theirs to see. */
public class CaseUnknown extends RuntimeException {
    public CaseUnknown(String what) {
        super(what);
    }
}
