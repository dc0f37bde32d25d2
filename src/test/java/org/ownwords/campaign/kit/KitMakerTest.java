package org.ownwords.campaign.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.campaign.kit.KitTexts.POSTER;
import static org.ownwords.campaign.kit.KitTexts.SMS;
import static org.ownwords.campaign.kit.KitTexts.edition;
import static org.ownwords.campaign.kit.KitTexts.item;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.message.Mark;
import org.ownwords.render.PrintedCode;

@SuppressWarnings("NullAway.Init")
class KitMakerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @TempDir
    Path folder;

    private final CountingPress press = new CountingPress();

    private List<KitPiece> make(LocalDate day, KitWatch watch, KitItem... items) {
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        List<KitItem> planned = new KitPlan("Week", List.of(items), List.of()).items();
        return new KitMaker(press, new KeptPieces(folder), clock, 1).make(planned, watch);
    }

    private List<KitPiece> make(KitItem... items) {
        return make(MONDAY, new Silent(), items);
    }

    private static KitItem[] four() {
        return Stream.of("ur", "pl", "bn", "en-GB")
                .map(tag -> item(POSTER, edition(tag, "Words in " + tag, "sms")))
                .toArray(KitItem[]::new);
    }

    @Test
    void whatAKilledRunFinishedIsNotMadeAgain() {
        press.before = item -> {
            if (press.made.size() == 2) {
                throw new Killed();
            }
        };
        assertThatThrownBy(() -> make(four())).hasRootCauseInstanceOf(Killed.class);
        assertThat(press.made).hasSize(2);
        press.before = item -> {};
        List<String> before = List.copyOf(press.made);
        press.made.clear();

        List<KitPiece> pieces = make(four());

        assertThat(pieces).hasSize(4).allMatch(KitPiece.Made.class::isInstance);
        assertThat(press.made).hasSize(2).doesNotContainAnyElementsOf(before);
    }

    @Test
    void aStopLetsTheSheetAtWorkEndAndBeginsNoOther() {
        Silent watch = new Silent();
        press.before = item -> watch.on = press.made.isEmpty();
        assertThat(make(MONDAY, watch, four())).hasSize(2);
        assertThat(press.made).hasSize(2);
    }

    @Test
    void aChangedTextMakesItsOwnSheetsAnewAndNoOther() {
        make(item(POSTER, edition("ur", "one", "sms")), item(POSTER, edition("pl", "two", "sms")));
        press.made.clear();
        make(item(POSTER, edition("ur", "one, mended", "sms")), item(POSTER, edition("pl", "two", "sms")));
        assertThat(press.made).containsExactly("01-poster-a4/ur-independent-free");
    }

    @Test
    void aChangedSectionMakesOnlyTheFormatsAnewThatShowIt() {
        make(item(POSTER, edition("ur", "one", "sms")), item(SMS, edition("ur", "one", "sms")));
        press.made.clear();
        make(item(POSTER, edition("ur", "one", "sms, mended")), item(SMS, edition("ur", "one", "sms, mended")));
        assertThat(press.made).containsExactly("16-sms/ur-independent-free");
    }

    @Test
    void anotherMarkCodeOrOptionMakesASheetAnew() {
        make(item(POSTER, edition("ur", "one", "sms")));
        make(item(POSTER, edition("ur", Mark.NONE, Set.of("pl", "ur", "en-GB"), "one", "sms")));
        PrintedCode code = new PrintedCode(URI.create("https://own.example/c/K7M4QX"), "own.example/c/K7M4QX");
        make(new KitItem(
                POSTER,
                List.of(edition("ur", "one", "sms")),
                List.of(),
                Optional.of(new KitItem.Place("Café “Łódź” & Söhne", code))));
        press.options = "marks";
        make(item(POSTER, edition("ur", "one", "sms")));
        assertThat(press.made)
                .containsExactly(
                        "01-poster-a4/ur-independent-free",
                        "01-poster-a4/ur-independent-free",
                        "01-poster-a4/ur-independent-free-cafe-lodz-sohne-k7m4qx",
                        "01-poster-a4/ur-independent-free");
    }

    @Test
    void theOrderOfASetDecidesNothing() {
        make(item(POSTER, edition("ur", Mark.DRAFT, Set.of("ur", "pl", "bn", "so"), "one", "sms")));
        make(item(POSTER, edition("ur", Mark.DRAFT, Set.of("so", "bn", "ur", "pl"), "one", "sms")));
        assertThat(press.made).hasSize(1);
    }

    @Test
    void aSheetThatDidNotChangeKeepsItsDay() {
        make(four());
        List<KitPiece> later = make(MONDAY.plusDays(3), new Silent(), four());
        assertThat(later).allSatisfy(piece -> {
            KitPiece.Made made = (KitPiece.Made) piece;
            assertThat(made.fresh()).isFalse();
            assertThat(made.kept().madeOn()).isEqualTo(MONDAY);
        });
    }

    @Test
    void aPieceThatWasTornOrTouchedIsMadeAgain() throws IOException {
        KitPiece.Made made = (KitPiece.Made) make(four()[0]).get(0);
        Files.writeString(made.kept().files().get(0).at(), "half");
        press.made.clear();
        KitPiece.Made again = (KitPiece.Made) make(four()[0]).get(0);
        assertThat(press.made).hasSize(1);
        assertThat(again.kept().files().get(0).at()).content().contains("Words in ur");
    }

    @Test
    void oneThatCannotBeMadeLosesNothingButItself() {
        press.before = item -> {
            String name = item.name();
            if (name.contains("/ur-")) {
                throw new ProblemException(Problem.in("Free (Urdu)", "The text does not fit.", "Shorten it."));
            }
            if (name.contains("/pl-")) {
                throw new StackOverflowError();
            }
        };
        List<KitPiece> pieces = make(four());
        assertThat(pieces.stream().filter(KitPiece.Made.class::isInstance)).hasSize(2);
        assertThat(pieces.stream()
                        .filter(KitPiece.Failed.class::isInstance)
                        .map(piece -> ((KitPiece.Failed) piece).reason()))
                .hasSize(2)
                .anyMatch(reason -> reason.contains("The text does not fit. Shorten it."))
                .anyMatch(reason -> reason.contains("It cannot be set"));
        press.before = item -> {};
        press.made.clear();
        assertThat(make(four())).allMatch(KitPiece.Made.class::isInstance);
        assertThat(press.made).hasSize(2);
    }

    @Test
    void whatNothingUsedForLongIsRemoved() {
        make(four());
        make(MONDAY.plusDays(20), new Silent(), four()[0]);
        press.made.clear();
        new KeptPieces(folder).removeOlderThan(Instant.parse("2026-12-01T00:00:00Z"));
        make(MONDAY.plusDays(21), new Silent(), four());
        assertThat(press.made).hasSize(3);
    }

    private static final class Killed extends Error {}

    private static final class Silent implements KitWatch {
        private volatile boolean on = true;

        @Override
        public boolean goesOn() {
            return on;
        }

        @Override
        public void begins(KitItem item) {}

        @Override
        public void ends(KitPiece piece) {}
    }
}
