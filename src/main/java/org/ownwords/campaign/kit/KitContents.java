package org.ownwords.campaign.kit;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.language.Language;
import org.ownwords.render.Edition;

/** The contents page of a kit: HTML that opens offline and loads nothing but the kit's own files. */
final class KitContents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Configuration TEMPLATES = templates();

    /** What follows a sheet's name in the name of its preview. */
    static final String PREVIEW = "-preview.jpg";

    private KitContents() {}

    static String html(KitPlan plan, List<KitPiece> pieces, LocalDate today) {
        Map<String, Object> model = new LinkedHashMap<>();
        List<KitPiece.Made> made = pieces.stream()
                .filter(KitPiece.Made.class::isInstance)
                .map(KitPiece.Made.class::cast)
                .toList();
        model.put("title", plan.title());
        model.put("day", DAY.format(today));
        model.put("count", made.size());
        model.put(
                "marked",
                made.stream()
                        .filter(each -> !each.item().mark().words().isEmpty())
                        .count());
        model.put("groups", groups(made));
        model.put("fonts", KitFonts.css(languages(made)));
        model.put("gaps", KitReason.of(plan.gaps()));
        model.put("failures", KitReason.of(failures(pieces)));
        StringWriter page = new StringWriter();
        try {
            TEMPLATES.getTemplate("contents.ftlh").process(model, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
        return page.toString();
    }

    private static List<Map<String, Object>> groups(List<KitPiece.Made> made) {
        Map<List<Language>, List<KitPiece.Made>> byLanguage = made.stream()
                .collect(Collectors.groupingBy(
                        piece -> piece.item().editions().stream()
                                .map(Edition::language)
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        // Sheets of several languages after those of one.
        return byLanguage.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<List<Language>, ?> group) ->
                                group.getKey().size())
                        .thenComparing(group -> names(group.getKey())))
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Map<String, Object> group(List<Language> languages, List<KitPiece.Made> pieces) {
        return Map.of(
                "id",
                languages.stream().map(each -> each.tag().value()).collect(Collectors.joining("-")),
                "languages",
                languages.stream().map(KitContents::language).toList(),
                "name",
                names(languages),
                "pieces",
                pieces.stream().map(KitContents::piece).toList());
    }

    private static String names(List<Language> languages) {
        return languages.stream().map(Language::englishName).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> language(Language language) {
        return Map.of(
                "tag", language.tag().value(),
                "dir", language.direction().html(),
                "english", language.englishName(),
                "autonym", language.autonym());
    }

    private static Map<String, Object> piece(KitPiece.Made made) {
        KitItem item = made.item();
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put("format", item.format().label());
        piece.put("message", item.first().message().title());
        piece.put("serves", item.serves());
        piece.put("venue", item.place().map(KitItem.Place::venue).orElse(""));
        piece.put("code", item.place().map(KitItem.Place::letters).orElse(""));
        piece.put("mark", item.mark().words());
        piece.put("day", DAY.format(made.kept().madeOn()));
        piece.put("tag", item.first().language().tag().value());
        piece.put("dir", item.first().language().direction().html());
        piece.put(
                "files",
                made.kept().files().stream().map(file -> file(made, file)).toList());
        piece.put("picture", link(made, ".png"));
        piece.put("preview", link(made, PREVIEW));
        piece.put("alternative", words(made, "-alternative.txt"));
        piece.put("caption", words(made, "-caption.txt"));
        piece.put("words", made.kept().files().size() == 1 ? words(made, ".txt") : "");
        return piece;
    }

    private static Map<String, Object> file(KitPiece.Made made, KeptPiece.Entry file) {
        return Map.of(
                "link", made.item().name() + file.ending(),
                "name", name(file.ending()),
                "size", Math.max(1, Math.round(file.size() / 1024.0)) + " KB");
    }

    private static String name(String ending) {
        return switch (ending) {
            case ".pdf" -> "PDF";
            case ".png" -> "Picture (PNG)";
            case PREVIEW -> "Preview";
            case "-caption.txt" -> "Caption";
            case "-alternative.txt" -> "Alternative text";
            case ".html" -> "Web page (HTML)";
            default -> "Text";
        };
    }

    private static String link(KitPiece.Made made, String ending) {
        return made.kept().files().stream().anyMatch(file -> file.ending().equals(ending))
                ? made.item().name() + ending
                : "";
    }

    private static String words(KitPiece.Made made, String ending) {
        return made.kept().files().stream()
                .filter(file -> file.ending().equals(ending))
                .map(KitContents::read)
                .collect(Collectors.joining());
    }

    private static String read(KeptPiece.Entry file) {
        try {
            return Files.readString(file.at());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Language> languages(List<KitPiece.Made> made) {
        return made.stream()
                .flatMap(piece -> piece.item().editions().stream())
                .map(Edition::language)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<KitGap> failures(List<KitPiece> pieces) {
        return pieces.stream()
                .filter(KitPiece.Failed.class::isInstance)
                .map(KitPiece.Failed.class::cast)
                .map(failed -> new KitGap(described(failed.item()), failed.reason()))
                .toList();
    }

    /** An item in words: {@code Poster, A4, in Urdu: Independent and free, for Fairweather Cuts}. */
    static String described(KitItem item) {
        return item.format().label() + ", in " + item.languages() + ": "
                + item.first().message().title()
                + item.place().map(place -> ", for " + place.venue()).orElse("");
    }

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(KitContents.class.getClassLoader(), "templates/kit");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
