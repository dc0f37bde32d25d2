package org.ownwords.campaign.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.campaign.Channel;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.render.Edition;
import org.ownwords.render.SheetFormat;

/**
 * What a kit can hold: every sheet and picture that the renderer makes, and the texts of emails, text messages and speech.
 *
 * @param id its word on the command line and in file names
 * @param label its name on pages
 * @param channel whose part of the campaign it belongs to
 * @param sheet empty for a text
 */
public record KitFormat(String id, String label, Channel channel, Optional<SheetFormat> sheet)
        implements Comparable<KitFormat> {

    /** In the order in which their folders sort; a place stays with its format, whichever others there are. */
    private static final List<String> ORDER = List.of(
            "poster-a4",
            "poster-a3",
            "poster-a5",
            "large-print",
            "easy-read",
            "leaflet",
            "tear-off",
            "card",
            "sticker",
            "script-card",
            "social-square",
            "social-landscape",
            "social-story",
            "email-header",
            "email",
            "sms",
            "spoken");

    /** Sheets that belong to another channel than posters. */
    private static final Map<String, Channel> CHANNELS =
            Map.of("script-card", Channel.SPOKEN, "email-header", Channel.EMAIL);

    /** Made for those who judge the words, not for those whom a campaign reaches. */
    private static final String REVIEW = "review-sheet";

    private static final List<KitFormat> ALL = Stream.concat(
                    Stream.of(SheetFormat.values())
                            .filter(sheet -> !sheet.id().equals(REVIEW))
                            .map(KitFormat::of),
                    Stream.of(
                            new KitFormat("email", "Email", Channel.EMAIL, Optional.empty()),
                            new KitFormat("sms", "Text message", Channel.SMS, Optional.empty()),
                            new KitFormat("spoken", "Words to read aloud", Channel.SPOKEN, Optional.empty())))
            .sorted()
            .toList();

    /** All of them, in the order of their folders. */
    public static List<KitFormat> all() {
        return ALL;
    }

    /** The format of that word. */
    public static Optional<KitFormat> ofId(String id) {
        return ALL.stream()
                .filter(format -> format.id.equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The formats of a channel. */
    public static List<KitFormat> of(Channel channel) {
        return ALL.stream().filter(format -> format.channel == channel).toList();
    }

    /** The section without which it says nothing. */
    public SectionKind body() {
        return sheet.map(SheetFormat::body).orElse(channel.section());
    }

    /** Whether a text must have its body: a sheet that a person hides can bear the number alone. */
    public boolean needsBody() {
        return sheet.filter(SheetFormat::isDiscreet).isEmpty();
    }

    /** The sections that its files show, where a text has them: those on the sheet, and beside a social picture its caption. */
    public List<SectionKind> sections() {
        Stream<SectionKind> drawn = sheet.stream().flatMap(format -> format.sections().stream());
        Stream<SectionKind> beside =
                sheet.isEmpty() || channel == Channel.SOCIAL ? Stream.of(channel.section()) : Stream.empty();
        return Stream.concat(drawn, beside).distinct().toList();
    }

    /** How many languages stand on it together, at most. */
    public int mostLanguages() {
        return sheet.map(SheetFormat::mostEditions).orElse(1);
    }

    /** How many languages stand on it together, at least. */
    public int fewestLanguages() {
        return sheet.map(SheetFormat::fewestEditions).orElse(1);
    }

    /** Whether each logged print of it has a sheet and a code of its own. */
    public boolean carriesCode() {
        return sheet.filter(SheetFormat::carriesCode).isPresent();
    }

    /** The folder of its files in a kit. */
    public String folder() {
        return String.format(Locale.ROOT, "%02d-%s", place(), id);
    }

    /**
     * An edition with nothing but what the format shows: no other section, which may not be approved, comes into a file, and a
     * change to another section makes nothing old.
     */
    public Edition shown(Edition edition) {
        return with(edition, sections());
    }

    /** The edition with these sections alone. */
    static Edition with(Edition edition, List<SectionKind> sections) {
        VariantContent content = edition.content();
        return new Edition(
                edition.message(),
                edition.language(),
                new VariantContent(
                        content.id(),
                        content.origin(),
                        content.source(),
                        content.frontMatter(),
                        content.sections().stream()
                                .filter(section -> sections.contains(section.kind()))
                                .toList()),
                edition.service(),
                edition.route(),
                edition.mark());
    }

    @Override
    public int compareTo(KitFormat other) {
        return Comparator.comparingInt(KitFormat::place)
                .thenComparing(KitFormat::id)
                .compare(this, other);
    }

    private int place() {
        int place = ORDER.indexOf(id);
        return place < 0 ? ORDER.size() + 1 : place + 1;
    }

    private static KitFormat of(SheetFormat sheet) {
        Channel channel = sheet.isPrinted() ? Channel.POSTER : Channel.SOCIAL;
        return new KitFormat(sheet.id(), sheet.label(), CHANNELS.getOrDefault(sheet.id(), channel), Optional.of(sheet));
    }
}
