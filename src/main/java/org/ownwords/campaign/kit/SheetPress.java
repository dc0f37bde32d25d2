package org.ownwords.campaign.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Channel;
import org.ownwords.render.Edition;
import org.ownwords.render.EmailText;
import org.ownwords.render.Renderer;
import org.ownwords.render.Sheet;
import org.ownwords.render.SheetFormat;
import org.ownwords.render.SheetLook;
import org.ownwords.render.SheetOptions;

/** Makes an item's files by the renderer: PDF for print, PNG with its words beside it for screens, and plain texts. */
public final class SheetPress implements KitPress {

    private static final int PREVIEW_WIDTH = 400;

    private final Renderer renderer;
    private final SheetLook look;
    private final Log log;
    private final Map<List<Object>, OptionalDouble> sizes = new ConcurrentHashMap<>();
    private final Map<SheetOptions, String> looks = new ConcurrentHashMap<>();

    /** Keeps what was made, so that it can be found again by its code. */
    @FunctionalInterface
    interface Log {
        void made(SheetFormat format, List<Edition> editions, SheetOptions options, Sheet sheet);
    }

    /**
     * @param renderer safe for threads
     * @param look of every sheet; codes come from the items
     */
    public SheetPress(Renderer renderer, SheetLook look) {
        this(renderer, look, (format, editions, options, sheet) -> {});
    }

    SheetPress(Renderer renderer, SheetLook look, Log log) {
        this.renderer = renderer;
        this.look = look;
        this.log = log;
    }

    @Override
    public String version() {
        return renderer.version() + PREVIEW_WIDTH;
    }

    @Override
    public String look(KitItem item) {
        return item.format()
                .sheet()
                .map(format -> looks.computeIfAbsent(look.on(format, item.first()), Canonical::words))
                .orElse("");
    }

    @Override
    public List<KitFile> files(KitItem item) {
        if (item.format().sheet().isPresent()) {
            return sheet(item, item.format().sheet().get());
        }
        Edition edition = item.first();
        return switch (item.format().channel()) {
            case EMAIL -> email(renderer.email(edition));
            case SMS -> List.of(text(".txt", renderer.sms(edition).text()));
            case SPOKEN -> List.of(text(".txt", renderer.spoken(edition)));
            default -> throw new IllegalArgumentException(item.format() + " is no text");
        };
    }

    private List<KitFile> sheet(KitItem item, SheetFormat format) {
        SheetOptions own = look.on(format, item.first()).withCode(item.place().map(KitItem.Place::code));
        OptionalDouble size = item.alike().stream()
                .map(editions -> size(editions, format, own))
                .flatMapToDouble(OptionalDouble::stream)
                .min();
        Sheet sheet =
                renderer.sheet(item.editions(), format, size.isPresent() ? own.withSize(size.getAsDouble()) : own);
        log.made(format, item.editions(), own, sheet);
        if (format.isPrinted()) {
            return List.of(
                    new KitFile(".pdf", sheet.pdf()),
                    new KitFile(KitContents.PREVIEW, Preview.of(renderer.picture(sheet, PREVIEW_WIDTH))));
        }
        List<KitFile> files = new ArrayList<>();
        files.add(new KitFile(".png", renderer.picture(sheet, format.pixels())));
        if (item.format().channel() == Channel.SOCIAL) {
            files.add(text("-caption.txt", renderer.caption(item.first())));
        }
        files.add(text(
                "-alternative.txt",
                item.editions().stream()
                        .map(edition -> renderer.alternativeText(KitFormat.with(edition, format.sections())))
                        .collect(Collectors.joining("\n\n"))));
        return files;
    }

    /** What does not fit at all is told of that sheet alone, and makes no other smaller. */
    private OptionalDouble size(List<Edition> editions, SheetFormat format, SheetOptions own) {
        List<Object> which = List.of(editions, format, own.code().isPresent());
        return sizes.computeIfAbsent(which, none -> {
            try {
                return OptionalDouble.of(renderer.size(editions, format, own));
            } catch (ProblemException doesNotFit) {
                return OptionalDouble.empty();
            }
        });
    }

    private static List<KitFile> email(EmailText email) {
        return List.of(
                text(".html", email.html()), text(".txt", "Subject: " + email.subject() + "\n\n" + email.text()));
    }

    private static KitFile text(String ending, String words) {
        return new KitFile(ending, words.getBytes(StandardCharsets.UTF_8));
    }
}
