package org.ownwords.language;

import java.util.List;

/** Main languages by police area: ONS Census 2021 TS024, Open Government Licence v3.0. */
public final class CensusNeed {

    /** Reads the tables that are packed with the program. */
    public static CensusNeed load() {
        throw new UnsupportedOperationException();
    }

    /** The 43 police areas, by name. */
    public List<PoliceArea> areas() {
        throw new UnsupportedOperationException();
    }

    /** Every category counted in an area, most speakers first. */
    public List<Need> in(String areaCode) {
        throw new UnsupportedOperationException();
    }

    /** The attribution that must stand wherever these figures go. */
    public String attribution() {
        throw new UnsupportedOperationException();
    }
}
