package org.ownwords.language;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Main languages by police area: ONS Census 2021 TS024, Open Government Licence v3.0. */
public final class CensusNeed {

    private final List<PoliceArea> areas;
    private final Map<String, List<Need>> needs;

    private CensusNeed(List<PoliceArea> areas, Map<String, List<Need>> needs) {
        this.areas = areas;
        this.needs = needs;
    }

    /** Reads the tables that are packed with the program. */
    public static CensusNeed load() {
        Map<String, String> categories = Table.rows("census-categories.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("census_code"), row -> row.getField("category")));
        return new CensusNeed(
                Table.rows("police-areas.csv").stream()
                        .map(row ->
                                new PoliceArea(row.getField("code"), row.getField("name"), row.getField("governance")))
                        .sorted(Comparator.comparing(PoliceArea::name))
                        .toList(),
                Table.rows("census-speakers.csv").stream()
                        .map(row -> need(row, categories))
                        .sorted(Comparator.comparingLong(Need::speakers).reversed())
                        .collect(Collectors.groupingBy(Need::areaCode)));
    }

    /** The 43 police areas, by name. */
    public List<PoliceArea> areas() {
        return areas;
    }

    /** Every category counted in an area, most speakers first; nothing where there is no such area. */
    public List<Need> in(String areaCode) {
        return List.copyOf(needs.getOrDefault(areaCode, List.of()));
    }

    /** The attribution that must stand wherever these figures go. */
    public String attribution() {
        return "Source: Office for National Statistics, Census 2021, table TS024 (main language, residents aged 3 and over), "
                + "licensed under the Open Government Licence v3.0; local authorities summed to police areas.";
    }

    private static Need need(NamedCsvRecord row, Map<String, String> categories) {
        String code = row.getField("census_code");
        String category = categories.get(code);
        if (category == null) {
            throw new IllegalStateException("census-categories.csv lacks " + code);
        }
        return new Need(
                row.getField("police_area_code"),
                Integer.parseInt(code),
                category,
                Long.parseLong(row.getField("speakers_2021")),
                Double.parseDouble(row.getField("share_of_residents_3plus")));
    }
}
