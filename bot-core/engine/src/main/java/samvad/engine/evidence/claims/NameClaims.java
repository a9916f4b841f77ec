package samvad.engine.evidence.claims;

import java.util.Set;

/** Claims whose values are names: two spellings may be one, and reports of different events name different ones without contradiction. */
interface NameClaims extends Claims {
    OtherNames names();

    @Override
    default Set<String> told(String text) {
        return names().in(text);
    }

    @Override
    default boolean same(String one, String other) {
        return OtherNames.same(one, other);
    }

    @Override
    default boolean areNames() {
        return true;
    }

    @Override
    default boolean holdBeyondAnEvent() {
        return false;
    }
}
