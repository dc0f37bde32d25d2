package org.ownwords.directory;

import org.ownwords.language.CensusNeed;

/** Refuses areas that are none of the 43 police areas. */
final class Areas {

    private final CensusNeed need;

    Areas(CensusNeed need) {
        this.need = need;
    }

    void check(FieldChecks checks, AreaCode area) {
        if (need.areas().stream().noneMatch(known -> known.code().equals(area.value()))) {
            checks.add(
                    "area",
                    "\"" + area.value() + "\" is none of the police areas of England and Wales.",
                    "Choose one from the list of areas.");
        }
    }
}
