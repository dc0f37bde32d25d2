package org.ownwords.desk;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.message.Images;
import org.ownwords.message.LibraryImage;
import org.ownwords.render.Family;
import org.ownwords.render.OwnLook;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetChoice;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The part of a form by which somebody chooses how sheets look: the same on every page that makes or shows them. */
@Component
public class LookForm {

    private static final Map<Family, String> MOODS = Map.of(
            Family.CALM, "Calm: for everybody",
            Family.YOUNG, "Young: for people from 16 to 24",
            Family.PLAIN, "Plain: for photocopiers, poor sight");

    private final Renderer renderer;
    private final OwnLook looks;
    private final Images images;
    private final Clock clock;

    LookForm(Renderer renderer, OwnLook looks, Images images, Clock clock) {
        this.renderer = renderer;
        this.looks = looks;
        this.images = images;
        this.clock = clock;
    }

    /** The families that there are. */
    public List<Choice> families() {
        return renderer.families().stream()
                .map(family -> new Choice(family.id(), MOODS.getOrDefault(family, capital(family.id()))))
                .toList();
    }

    /** The images of the library that may be used today. */
    public List<Choice> pictures() {
        return usable().map(image -> new Choice(String.valueOf(image.id().value()), image.title()))
                .toList();
    }

    /** What an organisation usually chooses. */
    public SheetChoice usual(OrganisationId organisation) {
        return looks.usual(organisation);
    }

    /** What was chosen; a family or image that is not there any more is the organisation's usual family, or none. */
    public SheetChoice read(OrganisationId organisation, MultiValueMap<String, String> fields) {
        SheetChoice usual = usual(organisation);
        Family family = renderer.families().stream()
                .filter(each -> each.id().equals(fields.getFirst("family")))
                .findFirst()
                .orElse(usual.family());
        String picture = Optional.ofNullable(fields.getFirst("picture")).orElse("");
        return SheetChoice.in(family)
                .withPicture(usable().filter(
                                image -> String.valueOf(image.id().value()).equals(picture))
                        .map(LibraryImage::id)
                        .findFirst())
                .withOneSize(fields.containsKey("oneSize"))
                .withPrintMarks(fields.containsKey("marks"));
    }

    /**
     * What was chosen for paper.
     *
     * @throws ProblemException if the image may not be used any more: nobody is given another sheet than they chose
     */
    public SheetChoice forPaper(OrganisationId organisation, MultiValueMap<String, String> fields) {
        SheetChoice choice = read(organisation, fields);
        String picture = Optional.ofNullable(fields.getFirst("picture")).orElse("");
        if (!picture.isEmpty() && choice.picture().isEmpty()) {
            throw new ProblemException(Problem.in(
                            "print",
                            "The picture that you chose may not be used any more; its consent may have ended.",
                            "Choose another picture, or none.")
                    .inField("picture"));
        }
        return choice;
    }

    /** Why an image may not be used today; empty where it may. */
    public Optional<String> whyNot(LibraryImage image) {
        return image.whyNot(London.today(clock));
    }

    private Stream<LibraryImage> usable() {
        return images.all().stream().filter(image -> whyNot(image).isEmpty());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
