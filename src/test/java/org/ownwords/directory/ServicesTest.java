package org.ownwords.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.directory.DirectoryFixture.OTHERS;
import static org.ownwords.directory.DirectoryFixture.OURS;
import static org.ownwords.directory.DirectoryFixture.TODAY;
import static org.ownwords.directory.DirectoryFixture.fact;
import static org.ownwords.directory.DirectoryFixture.route;
import static org.ownwords.directory.DirectoryFixture.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTag;

class ServicesTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyChangeCountsTheRevisionUpAndIsAudited(TestDatabase database) {
        var fixture = new DirectoryFixture(database);
        Services services = fixture.services;
        ServiceId id = fixture.addService();
        assertThat(revision(services, id)).isEqualTo(1);
        RouteId route = services.addRoute(OURS, id, route(id, RouteKind.PHONE, "0808 157 0123"));
        assertThat(revision(services, id)).isEqualTo(2);
        services.verify(OURS, id, fact("independent", true));
        services.verify(OURS, id, route, fact("free", true));
        assertThat(revision(services, id)).isEqualTo(4);
        services.retireRoute(OURS, id, route);
        assertThat(revision(services, id)).isEqualTo(5);
        assertThat(fixture.audit.entries)
                .extracting(entry -> entry.split(" ")[0])
                .containsExactly(
                        "service.add", "service.add-route", "service.verify", "service.verify", "service.retire-route");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFactThatIsReplacedStaysInTheHistory(TestDatabase database) {
        var fixture = new DirectoryFixture(database);
        Services services = fixture.services;
        ServiceId id = fixture.addService();
        RouteId route = services.addRoute(OURS, id, route(id, RouteKind.PHONE, "0808 157 0123"));
        services.verify(OURS, id, fact("free", true));
        services.verify(OURS, id, route, fact("free", true));
        services.verify(OURS, id, fact("free", false));

        Service now = services.find(OURS.organisation(), id).orElseThrow();
        assertThat(now.facts()).containsExactly(fact("free", false));
        assertThat(now.route(route).orElseThrow().facts()).containsExactly(fact("free", true));
        assertThat(now.state(ClaimId.of("free"), HoldsFor.BOTH, now.routes().get(0), TODAY))
                .isEqualTo(FactState.FALSE);
        List<RecordedFact> history = services.history(OURS.organisation(), id);
        assertThat(history).extracting(recorded -> recorded.fact().holds()).containsExactly(false, true, true);
        assertThat(history)
                .extracting(recorded -> recorded.replacedAt().isPresent())
                .containsExactly(false, false, true);
        assertThat(history).allMatch(recorded -> recorded.recordedBy().equals(OURS.person()));
        assertThat(history.get(1).route()).isEqualTo(Optional.of(route));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherOrganisationSeesAndChangesNothing(TestDatabase database) {
        var fixture = new DirectoryFixture(database);
        Services services = fixture.services;
        ServiceId id = fixture.addService();
        RouteId route = services.addRoute(OURS, id, route(id, RouteKind.PHONE, "0808 157 0123"));
        services.verify(OURS, id, fact("free", true));
        assertThat(services.all(OTHERS.organisation())).isEmpty();
        assertThat(services.find(OTHERS.organisation(), id)).isEmpty();
        assertThat(services.history(OTHERS.organisation(), id)).isEmpty();
        Service before = services.find(OURS.organisation(), id).orElseThrow();
        assertThatThrownBy(() -> services.verify(OTHERS, id, fact("free", false)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> services.verify(OTHERS, id, route, fact("free", false)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> services.retireRoute(OTHERS, id, route)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> services.addRoute(OTHERS, id, route(id, RouteKind.PHONE, "0808 157 0124")))
                .isInstanceOf(ProblemException.class);
        assertThat(services.find(OURS.organisation(), id)).contains(before);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void hoursAndLanguagesOfARouteChangeItsAddressNever(TestDatabase database) {
        var fixture = new DirectoryFixture(database);
        Services services = fixture.services;
        ServiceId id = fixture.addService();
        RouteId route = services.addRoute(OURS, id, route(id, RouteKind.PHONE, "0808 157 0123"));
        Set<LanguageTag> answers = Set.of(LanguageTag.of("pl"), LanguageTag.of("ur"));
        services.changeRoute(OURS, id, route, " Weekdays ", answers);
        assertThat(services.find(OURS.organisation(), id).flatMap(service -> service.route(route)))
                .hasValueSatisfying(changed -> {
                    assertThat(changed.hours()).isEqualTo("Weekdays");
                    assertThat(changed.answersIn()).isEqualTo(answers);
                    assertThat(changed.address()).isEqualTo("0808 157 0123");
                });
        assertThat(revision(services, id)).isEqualTo(3);
        assertThatThrownBy(() -> services.changeRoute(OURS, id, route, "", Set.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(fields(e)).containsExactly("hours", "answersIn"));
        assertThatThrownBy(() -> services.changeRoute(OTHERS, id, route, "Never", answers))
                .isInstanceOf(ProblemException.class);
        services.retireRoute(OURS, id, route);
        assertThatThrownBy(() -> services.changeRoute(OURS, id, route, "Never", answers))
                .isInstanceOf(ProblemException.class);
        assertThat(revision(services, id)).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRefusedChangeLeavesTheRevisionAlone(TestDatabase database) {
        var fixture = new DirectoryFixture(database);
        Services services = fixture.services;
        ServiceId id = fixture.addService();
        ServiceId second = services.add(OURS, service("Second"));
        RouteId foreign = services.addRoute(OURS, second, route(second, RouteKind.PHONE, "0808 157 0123"));
        assertThatThrownBy(() -> services.verify(OURS, id, foreign, fact("free", true)))
                .isInstanceOf(ProblemException.class);
        services.retireRoute(OURS, second, foreign);
        assertThatThrownBy(() -> services.verify(OURS, second, foreign, fact("free", true)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> services.retireRoute(OURS, second, foreign)).isInstanceOf(ProblemException.class);
        assertThat(revision(services, id)).isEqualTo(1);
        assertThat(revision(services, second)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everythingWrongWithAFormIsToldAtOnce(TestDatabase database) {
        Services services = new DirectoryFixture(database).services;
        Service wrong = new Service(
                new ServiceId(0),
                OURS.organisation(),
                new AreaCode("E99"),
                0,
                " ",
                "",
                -1,
                false,
                List.of(),
                List.of());
        assertThatThrownBy(() -> services.add(OURS, wrong))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(fields(e)).containsExactlyInAnyOrder("area", "minimumAge", "name", "audience"));
        ServiceId id = services.add(OURS, service("Line"));
        assertThatThrownBy(() -> services.add(OURS, service(" line "))).hasMessageContaining("already");
        ContactRoute route = new ContactRoute(
                new RouteId(0), id, RouteKind.PHONE, "", "12", "", Set.of(LanguageTag.of("qqq")), false, List.of());
        assertThatThrownBy(() -> services.addRoute(OURS, id, route))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(fields(e)).containsExactlyInAnyOrder("address", "answersIn", "label", "hours"));
        Fact fact = new Fact(ClaimId.of("free"), true, "", TODAY.plusDays(1), "", TODAY);
        assertThatThrownBy(() -> services.verify(OURS, id, fact))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(fields(e))
                                .containsExactlyInAnyOrder("verifiedOn", "expires", "verifiedBy", "evidence"));
    }

    private static List<String> fields(ProblemException e) {
        return e.problems().stream()
                .map(Problem::field)
                .flatMap(Optional::stream)
                .toList();
    }

    private static int revision(Services services, ServiceId id) {
        return services.find(OURS.organisation(), id).orElseThrow().revision();
    }
}
