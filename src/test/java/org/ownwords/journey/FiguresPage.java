package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a commissioner may see of a campaign, and what no commissioner may. */
record FiguresPage(Visitor commissioner) {

    private static final List<String> PEOPLE = List.of(
            "Nasreen",
            "Tom Wainstone",
            "Grace",
            "Shabana",
            "Marek",
            "Hodan",
            "Ranjit",
            "Rahima",
            "Fairweather",
            "Bubbles");

    void isFair() {
        Locator reach = commissioner.page().locator("table").first();
        assertThat(reach.locator("tbody tr").first().innerText())
                .startsWith("Somali")
                .contains("withheld");
        assertThat(reach.locator("tbody tr").last().innerText())
                .startsWith("All communities")
                .contains("no total: a count is withheld")
                .doesNotContainPattern("\\d");
        List<String> cells = reach.locator("tbody td").allInnerTexts();
        assertThat(cells).noneMatch(cell -> cell.strip().matches("[0-4]"));

        String words = commissioner.words();
        assertThat(words).containsIgnoringCase("cannot tell").contains("Rule applied", "95%");
        giveNobodyAway(words);

        String csv = new String(
                Printed.fetch(
                        commissioner.context(),
                        commissioner
                                .page()
                                .locator("a[href$='.csv']")
                                .evaluate("a => a.href")
                                .toString(),
                        "text/csv"),
                StandardCharsets.UTF_8);
        giveNobodyAway(csv);
        List<String> rows = csv.lines().toList();
        assertThat(rows.get(0)).startsWith("Community,Messages planned");
        assertThat(rows).anyMatch(row -> row.startsWith("Somali,withheld"));
        assertThat(csv)
                .containsIgnoringCase("cannot tell")
                .contains("Rule applied")
                .doesNotContain("All communities");
        String polish = rows.stream()
                .filter(row -> row.startsWith("Polish,"))
                .findFirst()
                .orElseThrow();
        String onPage = reach.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Polish"))
                .innerText();
        List.of(polish.split(","))
                .subList(0, 5)
                .forEach(figure -> assertThat(onPage).contains(figure));
    }

    private static void giveNobodyAway(String words) {
        assertThat(words)
                .doesNotContain(PEOPLE)
                .doesNotContain("@")
                .doesNotContainPattern("07\\d{3} ?\\d{6}")
                .doesNotContainPattern("\\+44");
    }
}
