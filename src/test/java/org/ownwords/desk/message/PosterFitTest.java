package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.quality.Checks.Target;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetFormat;

class PosterFitTest {

    private final Renderer renderer = mock(Renderer.class);
    private final PosterFit fit = new PosterFit(renderer);

    @ParameterizedTest
    @CsvSource({"12, 12.0", "27.96, 28.0", "14.04, 14.0"})
    void whatFitsTellsTheSizeOfItsLetters(double points, String size) {
        when(renderer.size(any(), any(), any())).thenReturn(points);
        assertThat(of("A", "Words", 1)).isEqualTo(new PosterFit.Answer(true, size, ""));
    }

    @Test
    void whatDoesNotFitSaysWhyAndWhatToDo() {
        when(renderer.size(any(), any(), any()))
                .thenThrow(new ProblemException(Problem.in("poster", "It is too long.", "Shorten it.")));
        assertThat(of("A", "Words", 1)).isEqualTo(new PosterFit.Answer(false, "", "It is too long. Shorten it."));
    }

    @ParameterizedTest
    @CsvSource({"A, Words, 1, 1", "A, Other words, 1, 2", "Another, Words, 1, 2", "A, Words, 2, 2"})
    void theSameWordsForTheSameRouteAreLaidOutOnce(String title, String words, long route, int layouts) {
        when(renderer.size(any(), any(), any())).thenReturn(14.0);
        of("A", "Words", 1);
        of(title, words, route);
        verify(renderer, times(layouts)).size(any(), any(SheetFormat.class), any());
    }

    private PosterFit.Answer of(String title, String words, long route) {
        MessageDefinition message = new MessageDefinition(
                MessageId.of("a-message"), title, "", "everyone", Optional.empty(), Map.of(), 2, ReviewDepth.SENSITIVE);
        LanguageTag urdu = LanguageTag.of("ur");
        VariantContent content = new VariantContent(
                new VariantId(message.id(), urdu),
                Origin.TRANSLATED,
                Optional.empty(),
                Map.of(),
                List.of(new Section(SectionKind.LONG, List.of(new Passage(Optional.empty(), words)))));
        return fit.of(message, LanguageTable.load().require(urdu), content, target(route));
    }

    private static Target target(long route) {
        ServiceId id = new ServiceId(1);
        Service service = new Service(
                id,
                new OrganisationId(1),
                new AreaCode("E23000010"),
                0,
                "Line",
                "everyone",
                0,
                false,
                List.of(),
                List.of());
        return new Target(
                service,
                new ContactRoute(
                        new RouteId(route),
                        id,
                        RouteKind.PHONE,
                        "Helpline",
                        "0808 157 0000",
                        "Day and night",
                        Set.of(),
                        false,
                        List.of()));
    }
}
