package org.ownwords.review.link;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.ownwords.base.London;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.FactState;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Captioning;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Mark;
import org.ownwords.message.Placeholders;
import org.ownwords.message.Recording;
import org.ownwords.message.Recordings;
import org.ownwords.message.SectionKind;
import org.ownwords.message.WebVtt;
import org.ownwords.render.Edition;
import org.ownwords.render.OwnLook;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetFormat;
import org.ownwords.render.SheetOptions;
import org.ownwords.review.Part;
import org.ownwords.review.Readiness;
import org.ownwords.review.Standing;
import org.ownwords.review.Use;
import org.springframework.stereotype.Component;

/** Makes words out for a service of the organisation that asks, as the poster, text or post that people will meet. */
@Component
public class Looks {

    private static final int WIDTH = 600;
    private static final float QUALITY = 0.55f;
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .omitSingleParagraphP(true)
            .build();

    private final Services services;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final Readiness readiness;
    private final Recordings recordings;
    private final Captioning captioning;
    private final Renderer renderer;
    private final OwnLook own;
    private final Clock clock;

    public Looks(
            Services services,
            Catalogues catalogues,
            LanguageTable languages,
            Readiness readiness,
            Recordings recordings,
            Captioning captioning,
            Renderer renderer,
            OwnLook own,
            Clock clock) {
        this.services = services;
        this.catalogues = catalogues;
        this.languages = languages;
        this.readiness = readiness;
        this.recordings = recordings;
        this.captioning = captioning;
        this.renderer = renderer;
        this.own = own;
        this.clock = clock;
    }

    private record Reach(Service service, ContactRoute route) {}

    /** What a reader of the invitation is shown today. */
    public Look of(Invitation invitation, Subject subject) {
        Optional<Reach> reach = reach(invitation, subject);
        Mark mark = reach.map(found -> mark(subject, found)).orElse(Mark.DRAFT);
        boolean sheet = invitation.part() == Part.POSTER || invitation.part() == Part.POST;
        List<String> message = invitation.part() == Part.TEXT
                ? edition(subject, reach)
                        .map(edition -> renderer.sms(edition).text().lines().toList())
                        .orElse(List.of())
                : List.of();
        return new Look(
                mark,
                sheet && reach.isPresent(),
                message,
                subject.sentences().stream()
                        .map(s -> html(s.text(), invitation.part(), reach))
                        .toList(),
                recording(subject),
                invitation.part() == Part.HEARD && subject.revision().content().isGloss(SectionKind.SPOKEN));
    }

    /** The newest recording of the words whose reader agrees to be heard. */
    public Optional<Recording> recording(Subject subject) {
        return subject.sections().stream()
                .flatMap(shown -> recordings.heard(shown.ref()).stream())
                .findFirst();
    }

    /** Its sentences with their times, as WebVTT, guessed where nobody has put them right. */
    public Optional<String> captions(Invitation invitation, Subject subject) {
        Optional<Reach> reach = reach(invitation, subject);
        return recording(subject)
                .flatMap(captioning::of)
                .map(captions -> WebVtt.of(
                        captions.lines(),
                        reach.map(found -> mark(subject, found)).orElse(Mark.DRAFT),
                        words -> reach.map(found -> Placeholders.resolve(
                                        words, found.service(), found.route(), Placeholders.Numbers.GROUPED))
                                .orElse(words)));
    }

    /** The poster or picture, small enough for an old telephone; empty where it cannot be made. */
    public Optional<byte[]> picture(Invitation invitation, Subject subject) {
        return edition(subject, reach(invitation, subject)).flatMap(edition -> {
            try {
                SheetFormat format = invitation.part() == Part.POST ? SheetFormat.SOCIAL_SQUARE : SheetFormat.POSTER_A4;
                SheetOptions look = own.of(invitation.organisation()).on(format, edition);
                return Optional.of(jpeg(
                        format.isPrinted()
                                ? renderer.picture(List.of(edition), format, look, WIDTH)
                                : renderer.picture(edition, format, look)));
            } catch (ProblemException cannotBeMade) {
                return Optional.empty();
            }
        });
    }

    private Optional<Reach> reach(Invitation invitation, Subject subject) {
        return services.all(invitation.organisation()).stream()
                .flatMap(service -> service.routes().stream()
                        .filter(route -> !route.retired())
                        .map(route -> new Reach(service, route)))
                .filter(reach -> subject.sentences().stream()
                        .flatMap(sentence -> Placeholders.uses(sentence.text()).stream())
                        .allMatch(use -> Placeholders.problem("review", use, reach.route())
                                .isEmpty()))
                .min(Comparator.comparing((Reach reach) -> saysFalse(subject, reach))
                        .thenComparing(reach ->
                                !reach.route().answers(invitation.variant().tag())));
    }

    /** Whether the words say of the service what was found not true of it. */
    private boolean saysFalse(Subject subject, Reach reach) {
        Catalogue catalogue = catalogues.current();
        return subject.sections().stream()
                .flatMap(shown -> shown.section().claims().stream())
                .flatMap(claim -> catalogue.claim(claim).stream())
                .anyMatch(
                        claim -> reach.service().state(claim.id(), claim.holdsFor(), reach.route(), London.today(clock))
                                == FactState.FALSE);
    }

    private Mark mark(Subject subject, Reach reach) {
        return readiness
                .ofAll(
                        subject.sections().stream().map(Subject.Shown::ref).toList(),
                        reach.service(),
                        reach.route(),
                        Use.NEW,
                        London.today(clock))
                .values()
                .stream()
                .map(Standing::mark)
                .max(Comparator.naturalOrder())
                .orElse(Mark.DRAFT);
    }

    private Optional<Edition> edition(Subject subject, Optional<Reach> reach) {
        var id = subject.revision().content().id();
        return reach.flatMap(found -> catalogues
                .current()
                .message(id.message())
                .map(message -> new Edition(
                        message,
                        languages.require(id.tag()),
                        subject.revision().content(),
                        found.service(),
                        found.route(),
                        mark(subject, found))));
    }

    private static String html(String sentence, Part part, Optional<Reach> reach) {
        Placeholders.Numbers numbers = part == Part.TEXT ? Placeholders.Numbers.COMPACT : Placeholders.Numbers.GROUPED;
        String words = reach.map(r -> Placeholders.resolve(sentence, r.service(), r.route(), numbers))
                .orElse(sentence);
        return isolated(HTML.render(MARKDOWN.parse(words)).strip());
    }

    /** Isolates of the text as elements, so that a number keeps its letters, its order and its line. */
    private static String isolated(String html) {
        return html.replace("\u2066", "<bdi dir=\"ltr\" class=\"number\">")
                .replace("\u2068", "<bdi>")
                .replace("\u2069", "</bdi>");
    }

    private static byte[] jpeg(byte[] png) {
        try {
            BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
            int height = Math.round(full.getHeight() * (WIDTH / (float) full.getWidth()));
            BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = small.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(full, 0, 0, WIDTH, height, null);
            graphics.dispose();
            return written(small);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
