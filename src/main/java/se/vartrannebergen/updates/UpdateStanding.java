package se.vartrannebergen.updates;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Where a piece of news stands, and where it comes back to once it is hidden or removed no more. */
@Embeddable
class UpdateStanding {
    @Enumerated(EnumType.STRING)
    private UpdateState state = UpdateState.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable UpdateState stoodAs;

    protected UpdateStanding() {}

    UpdateState state() {
        return state;
    }

    boolean is(UpdateState one) {
        return state == one;
    }

    void move(UpdateState now) {
        state = now;
        stoodAs = null;
    }

    /**
     * By a decision, or reports that wait for one; also what is planned, which would come out else.
     *
     * @return whether it was not so before
     */
    boolean restrict(UpdateState now) {
        if (state == now || state == UpdateState.GONE || state == UpdateState.DRAFT) {
            return false;
        }
        stoodAs = stoodAs == null ? state : stoodAs;
        state = now;
        return true;
    }

    /** @return whether it was hidden or removed, and stands where it stood before now */
    boolean restore() {
        if (stoodAs == null) {
            return false;
        }
        move(stoodAs);
        return true;
    }
}
