package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ownwords.desk.exchange.BecksidePack;
import org.ownwords.exchange.format.Workbooks;
import org.ownwords.message.MessageId;

/** A worker takes back a broken spreadsheet, and another area's pack. */
class ExchangeJourney extends PagesInUse {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String GOOD = "یہ اچھے الفاظ ہیں";
    private static final String TURNED = "آپ \u202Eبات کر سکتے ہیں";

    @Test
    void aBrokenSpreadsheetIsToldRowByRowMendedAndTaken() throws IOException {
        try (Page page = signedIn("worker")) {
            look(page, "/exchange", "exchange");
            List<List<String>> sent = Workbooks.cells(exported(page));
            Broken broken = Broken.of(sent);
            bring(page, "urdu from the translator.xlsx", XLSX, Workbooks.of(broken.rows()));
            Accessible.check(page, "exchange-broken");
            assertThat(page.locator("main tbody tr").allTextContents())
                    .hasSize(5)
                    .satisfiesExactlyInAnyOrder(
                            row -> assertThat(row).contains("line 3", "target", "formula", "paste its values"),
                            row -> assertThat(row).contains("line 4", "language", "\"pl\"", "a file of its own"),
                            row -> assertThat(row).contains("{route.", "of the English is missing", "Put {route."),
                            row -> assertThat(row).contains("line 6", "U+202E", "forces the direction"),
                            row -> assertThat(row)
                                    .contains(
                                            "line " + broken.rows().size(), "a second time", "the first is on line 2"));
            assertThat(page.textContent("main")).contains("It would change 1 passage in 1 message.", "اچھے");
            assertThat(page.locator("ins").first().evaluate("e => e.closest('[lang]').dir"))
                    .isEqualTo("rtl");
            byte[] toMend = downloaded(page, () -> page.click("text=as a workbook"));
            press(page, "Save these as drafts");
            assertThat(page.textContent("main")).contains("1 text was saved as a draft. Nobody has approved it.");
            Accessible.check(page, "exchange-taken");
            bring(page, "mended.xlsx", XLSX, Workbooks.of(broken.mended(Workbooks.cells(toMend))));
            Accessible.check(page, "exchange-mended");
            assertThat(page.textContent("main"))
                    .contains("It would change 4 passages", "0 cannot be taken")
                    .doesNotContain("Rows that cannot be taken");
        }
    }

    @Test
    void aPackOfAnotherAreaSaysWhereItsTextsComeFromAndAsksForOneLocalReviewer() {
        MessageId message = MessageId.of("from-beckside");
        byte[] pack = BecksidePack.of(message, Map.of("ur", "آپ آ سکتے ہیں", "pl", "Zadzwoń 0113 496 0123"));
        try (Page page = signedIn("worker")) {
            bring(page, "beckside.zip", "application/zip", pack);
            Accessible.check(page, "pack");
            assertThat(page.textContent("main").replaceAll("\\s+", " "))
                    .contains("Beckside, 1 June 2026 (West Yorkshire)", "1 text is new")
                    .contains(
                            "general print needs one local reviewer here",
                            "\"0113 496 0123\" stands in the text itself")
                    .contains(BecksidePack.AVOIDED, "A proposal: it warns", "Beckside, agreed there: 6 people")
                    .contains("New in the catalogue", "It brings no number, service, venue");
            press(page, "Take what is new");
            assertThat(page.textContent("main")).contains("1 texts added", "1 words to avoid proposed");
            Accessible.check(page, "pack-taken");
            look(page, "/messages/" + message + "/ur", "pack-text");
            assertThat(page.textContent("main").replaceAll("\\s+", " "))
                    .contains("From Beckside, 1 June 2026; approved there", "needs one local reviewer here");
            look(page, "/exchange/packs/new", "pack-out");
        }
        try (Page page = signedIn("lead")) {
            page.navigate(address("/review/" + message + "/ur/long"));
            assertThat(page.textContent("main")).contains("0 of 1");
        }
    }

    private byte[] exported(Page page) throws IOException {
        page.navigate(address("/exchange"));
        page.check("input[name=languages][value=ur]");
        page.check("input[name=messages][value=" + OpenDoor.MESSAGE + "]");
        return downloaded(page, () -> press(page, "Make the file"));
    }

    private static byte[] downloaded(Page page, Runnable act) throws IOException {
        Download download = page.waitForDownload(act);
        try (InputStream file = download.createReadStream()) {
            return file.readAllBytes();
        }
    }

    /** By keyboard alone but for the choice of the file, which is the operating system's. */
    private void bring(Page page, String name, String type, byte[] bytes) {
        page.navigate(address("/exchange"));
        page.setInputFiles("#file", new FilePayload(name, type, bytes));
        press(page, "Show what it would change");
    }

    private static void press(Page page, String button) {
        page.press("main button:has-text(\"" + button + "\")", "Enter");
    }

    /** What came back: a good row, and after it one of every kind of broken ones. */
    private record Broken(List<List<String>> rows, String placeholder) {

        static Broken of(List<List<String>> sent) {
            int target = sent.get(0).indexOf("target");
            List<List<String>> rows = new ArrayList<>(List.of(sent.get(0)));
            List<List<String>> plain = sent.stream()
                    .skip(1)
                    .filter(row -> !row.get(sent.get(0).indexOf("source")).contains("{"))
                    .toList();
            List<String> way = sent.stream()
                    .filter(row -> row.get(sent.get(0).indexOf("source")).contains("{route."))
                    .findFirst()
                    .orElseThrow();
            rows.add(with(plain.get(0), target, GOOD));
            rows.add(with(plain.get(1), target, Workbooks.FORMULA + "WEBSERVICE(\"http://example.org\")"));
            rows.add(with(plain.get(2), sent.get(0).indexOf("language"), "pl"));
            rows.add(with(way, target, "ہمیں فون کریں"));
            rows.add(with(plain.get(3), target, TURNED));
            rows.add(with(plain.get(0), target, "دوبارہ"));
            String english = way.get(sent.get(0).indexOf("source"));
            return new Broken(List.copyOf(rows), english.replaceAll("(?s).*?(\\{route\\.[a-z]+}).*", "$1"));
        }

        private static List<String> with(List<String> row, int column, String words) {
            List<String> changed = new ArrayList<>(row);
            changed.set(column, words);
            return changed;
        }

        /** The rows as the translator sends them a second time. */
        List<List<String>> mended(List<List<String>> toMend) {
            List<String> headings = toMend.get(0);
            int target = headings.indexOf("target");
            List<List<String>> rows = new ArrayList<>(List.of(headings));
            for (List<String> row : toMend.subList(1, toMend.size())) {
                String why = row.get(headings.indexOf("what_is_wrong"));
                String words = row.get(target);
                if (words.isEmpty()) {
                    words = "یہ نئے الفاظ ہیں";
                } else if (why.contains("is missing")) {
                    words = words + " " + placeholder;
                }
                row = with(row, target, words.replace("\u202E", ""));
                rows.add(with(row, headings.indexOf("language"), "ur"));
            }
            return rows;
        }
    }
}
