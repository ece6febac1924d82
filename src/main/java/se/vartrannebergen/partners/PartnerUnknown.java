package se.vartrannebergen.partners;

/** There is no such organisation in this lab. */
public class PartnerUnknown extends RuntimeException {
    public PartnerUnknown(String which) {
        super("no partner " + which);
    }
}
