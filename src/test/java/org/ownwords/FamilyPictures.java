package org.ownwords;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageId;
import org.ownwords.message.VariantContent;
import org.ownwords.render.Edition;
import org.ownwords.render.Family;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetFormat;
import org.ownwords.render.SheetOptions;

/**
 * Draws the families for the guide of designers: {@code FamilyPictures DIR [MARK] [FORMAT] [WIDTH] [TAG,TAG…]} writes a picture
 * for each family, five sheets to a row, from the templates of this folder.
 */
final class FamilyPictures {
    private static final List<String> SHOWN = List.of("en-GB", "ur", "bn", "am", "zh-Hans");
    private static final String MESSAGE = "independent-free-no-report";
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final int GAP = 12;
    private static final int ACROSS = 5;
    private static final ContactRoute PHONE = new ContactRoute(
            new RouteId(1),
            new ServiceId(1),
            RouteKind.PHONE,
            "Helpline",
            "0808 157 0123",
            "Monday to Saturday, 9am to 8pm",
            Set.of(),
            false,
            List.of());
    private static final Service SERVICE = new Service(
            new ServiceId(1),
            new OrganisationId(1),
            new AreaCode("E23000010"),
            1,
            "Beck Line",
            "everyone",
            0,
            false,
            List.of(),
            List.of(PHONE));

    private FamilyPictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Mark mark = arguments.length > 1 ? Mark.valueOf(arguments[1]) : Mark.DRAFT;
        SheetFormat format =
                arguments.length > 2 ? SheetFormat.ofId(arguments[2]).orElseThrow() : SheetFormat.POSTER_A4;
        int width = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 200;
        List<String> languages = arguments.length > 4 ? List.of(arguments[4].split(",")) : SHOWN;
        Renderer renderer = new Renderer(DAY, Optional.of(Path.of(".")));
        Files.createDirectories(folder);
        for (Family family : renderer.families()) {
            SheetOptions options = SheetOptions.PLAIN.withFamily(family);
            renderer.styleProblems(format, options).forEach(problem -> System.err.println(problem.sentence()));
            List<BufferedImage> sheets = new ArrayList<>();
            for (int i = 0; i < languages.size(); i++) {
                List<Edition> editions = new ArrayList<>();
                for (int j = 0; j < format.fewestEditions(); j++) {
                    editions.add(edition(languages.get((i + j) % languages.size()), mark));
                }
                byte[] png = renderer.picture(editions, format, options, width);
                sheets.add(ImageIO.read(new ByteArrayInputStream(png)));
            }
            ImageIO.write(
                    together(sheets),
                    "png",
                    folder.resolve("family-" + family + ".png").toFile());
        }
    }

    private static BufferedImage together(List<BufferedImage> sheets) {
        int width = sheets.get(0).getWidth();
        int height = sheets.get(0).getHeight();
        int rows = (sheets.size() + ACROSS - 1) / ACROSS;
        BufferedImage all = new BufferedImage(
                ACROSS * (width + GAP) + GAP, rows * (height + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = all.createGraphics();
        pen.setColor(new Color(0xC9CDCF));
        pen.fillRect(0, 0, all.getWidth(), all.getHeight());
        for (int i = 0; i < sheets.size(); i++) {
            pen.drawImage(sheets.get(i), GAP + i % ACROSS * (width + GAP), GAP + i / ACROSS * (height + GAP), null);
        }
        pen.dispose();
        return all;
    }

    static Edition edition(String tag, Mark mark) {
        Stream<StarterPack.Text> texts = StarterPack.texts(StarterPack.STARTER);
        VariantContent content = texts.filter(text -> text.file().endsWith(Path.of(MESSAGE, tag + ".md")))
                .findFirst()
                .orElseThrow()
                .content();
        return new Edition(
                StarterPack.catalogue(StarterPack.STARTER)
                        .message(MessageId.of(MESSAGE))
                        .orElseThrow(),
                StarterPack.LANGUAGES.require(LanguageTag.of(tag)),
                content,
                SERVICE,
                PHONE,
                mark);
    }
}
