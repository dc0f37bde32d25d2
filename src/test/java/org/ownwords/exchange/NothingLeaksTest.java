package org.ownwords.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.TestDatabase;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.Role;
import org.ownwords.base.Problem;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Venue;
import org.ownwords.directory.VenueId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;

/** A database full of real things, and a pack made of it that holds none of them. */
class NothingLeaksTest {

    private static final AreaCode AREA = new AreaCode("E23000010");
    /** What must stand in no file, however it came into the database. */
    private static final List<String> REAL = List.of(
            "Quiet Harbour",
            "0808 157 0199",
            "08081570199",
            "Cornershop Cuts",
            "12 Example Terrace",
            "BD1 1AA",
            "harbour.example.org",
            "help@harbour",
            "Example worker",
            "worker-person",
            "Samina Realname",
            "Our Secret Session",
            "Commission of Beckvale");

    @TempDir
    Path folder;

    private AreaInstallation here;

    @BeforeEach
    void aBusyOffice() {
        here = new AreaInstallation(TestDatabase.H2, "Beckside", false, folder);
        here.accounts.addOrganisation("Commission of Beckvale", OrganisationKind.COMMISSIONING, false);
        here.accounts.addPerson(
                here.organisation,
                "Samina Realname",
                "samina",
                "lantern-orchard-seven",
                Set.of(Role.REVIEWER),
                Set.of());
        ServiceId service = here.services.add(
                here.actor,
                new Service(
                        new ServiceId(0),
                        here.organisation,
                        AREA,
                        0,
                        "Quiet Harbour",
                        "everyone",
                        0,
                        false,
                        List.of(),
                        List.of()));
        here.services.addRoute(
                here.actor,
                service,
                new ContactRoute(
                        new RouteId(0),
                        service,
                        RouteKind.PHONE,
                        "Helpline",
                        "0808 157 0199",
                        "Day and night",
                        Set.of(LanguageTag.of("ur")),
                        false,
                        List.of()));
        here.venues.add(
                here.actor,
                new Venue(
                        new VenueId(0),
                        here.organisation,
                        AREA,
                        "Cornershop Cuts",
                        "barber",
                        "12 Example Terrace, BD1 1AA",
                        "Men",
                        Optional.of(LocalDate.of(2026, 11, 1))));
        here.communities.add(here.actor, AREA, "Mirpuri families", LanguageTag.of("phr-x-mirpuri"));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en-GB.md", PackFolder.variant("adapted", "Free: {route.phone}"));
        here.bring(texts);
    }

    @Test
    void noFileHoldsAnythingReal() {
        save("ur", "مفت {service.name}");
        here.approve(AreaInstallation.URDU);
        Map<String, String> files = files();
        assertThat(files).containsKeys("pack.yaml", "translations/help/ur.md", "translations/glossary.yaml");
        assertThat(files.keySet()).anyMatch(path -> path.startsWith("translations/briefs/"));
        files.forEach(
                (path, text) -> assertThat(text).as(path).doesNotContainIgnoringCase(REAL.toArray(String[]::new)));
        assertThat(files.get("pack.yaml")).contains("made-by: Beckside", "approved:");
    }

    @Test
    void aTextWithAnythingOfThisAreaStaysHereAndIsToldWithItsLine() {
        save("ur", "QUIET harbour سے بات کریں");
        save("pl", "Zadzwoń 0808 157 0199");
        save("bn", "help@harbour.example.org");
        save("so", "12 Example Terrace, BD1 1AA");
        save("ar", "Cornershop  Cuts".replace("  ", " "));
        save("pa", "harbour.example.org/help");
        save("fr", "Samina Realname");
        ExportReport report = here.report(new ByteArrayOutputStream());
        assertThat(report.leftOut())
                .extracting(Problem::where)
                .containsExactlyInAnyOrder(
                        "translations/help/ur.md",
                        "translations/help/pl.md",
                        "translations/help/bn.md",
                        "translations/help/so.md",
                        "translations/help/ar.md",
                        "translations/help/pa.md",
                        "translations/help/fr.md");
        assertThat(report.leftOut()).allMatch(problem -> problem.line().isPresent());
        files().forEach((path, text) ->
                assertThat(text).as(path).doesNotContainIgnoringCase(REAL.toArray(String[]::new)));
    }

    private void save(String tag, String words) {
        var english = here.variants
                .latest(new VariantId(AreaInstallation.URDU.message(), LanguageTag.of("en-GB")))
                .orElseThrow()
                .content();
        var id = new VariantId(AreaInstallation.URDU.message(), LanguageTag.of(tag));
        here.variants.save(
                here.actor,
                new VariantContent(
                        id,
                        Origin.CO_DEVELOPED,
                        Optional.empty(),
                        Map.of(),
                        english.sections().stream()
                                .map(section -> new Section(
                                        section.kind(),
                                        List.of(new Passage(
                                                section.passages().get(0).claim(), words))))
                                .toList()),
                Optional.empty());
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        PackFiles zip = PackFiles.zip("x", new ByteArrayInputStream(here.exported()));
        zip.paths().forEach(path -> files.put(path, new String(zip.read(path), StandardCharsets.UTF_8)));
        return files;
    }
}
