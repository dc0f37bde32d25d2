package org.ownwords.command;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.base.London;
import org.ownwords.campaign.Channel;
import org.ownwords.exchange.PackCheck.Found;
import org.ownwords.exchange.PackedVariant;
import org.ownwords.exchange.worked.CampaignFolder;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Mark;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Checks;
import org.ownwords.quality.Severity;
import org.ownwords.render.Edition;
import org.ownwords.render.EmailText;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetFormat;
import org.ownwords.render.SheetOptions;

/** Makes the texts of a campaign's folder, none of which anybody approved, out for its service: each is marked. */
final class DraftEditions {

    /** A file that a channel comes to. */
    record Rendered(String name, byte[] content) {}

    private final CampaignFolder campaign;
    private final LanguageTable languages;
    private final LocalDate today;
    private final Renderer renderer;
    private final Checks checks = new Checks();

    DraftEditions(CampaignFolder campaign, LanguageTable languages, Clock clock) {
        this.campaign = campaign;
        this.languages = languages;
        this.today = London.today(clock);
        this.renderer = new Renderer(clock);
    }

    /** What would keep the text from being used for the campaign's service. */
    List<Found> blocks(PackedVariant variant) {
        Checks.Subject subject = new Checks.Subject(
                variant.content(),
                language(variant),
                campaign.catalogue(),
                Optional.of(new Checks.Target(campaign.service(), campaign.route())),
                today);
        return checks.run(subject).stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .map(finding -> new Found(variant, finding))
                .toList();
    }

    /** The sections that a channel shows and the text lacks. */
    static List<SectionKind> lacking(PackedVariant variant, Channel channel) {
        return shown(channel)
                .filter(kind -> variant.content().section(kind).isEmpty())
                .toList();
    }

    /** The sections that a channel shows. */
    static Stream<SectionKind> shown(Channel channel) {
        return channel.sections().stream();
    }

    /** The mark that is burned into everything made from the text. */
    static Mark mark(PackedVariant variant) {
        return variant.content().origin() == Origin.FICTIONAL ? Mark.EXAMPLE : Mark.DRAFT;
    }

    /**
     * The files of one channel.
     *
     * @throws org.ownwords.base.ProblemException if the text or a template cannot be made out
     */
    List<Rendered> render(PackedVariant variant, Channel channel) {
        Edition edition = new Edition(
                campaign.catalogue().message(variant.content().id().message()).orElseThrow(),
                language(variant),
                variant.content(),
                campaign.service(),
                campaign.route(),
                mark(variant));
        return switch (channel) {
            case SMS -> List.of(text("sms.txt", renderer.sms(edition).text()));
            case EMAIL -> email(renderer.email(edition));
            case POSTER ->
                List.of(new Rendered(
                        "poster-a4.pdf",
                        renderer.sheet(edition, SheetFormat.POSTER_A4, SheetOptions.PLAIN)
                                .pdf()));
            case SOCIAL ->
                List.of(
                        new Rendered(
                                "social.png", renderer.picture(edition, SheetFormat.SOCIAL_SQUARE, SheetOptions.PLAIN)),
                        text("social.txt", renderer.caption(edition)),
                        text("social-alternative.txt", renderer.alternativeText(edition)));
            case SPOKEN -> List.of(text("spoken.txt", renderer.spoken(edition)));
        };
    }

    private Language language(PackedVariant variant) {
        return languages.require(variant.content().id().tag());
    }

    private static List<Rendered> email(EmailText email) {
        return List.of(
                text("email.html", email.html()),
                text("email.txt", "Subject: " + email.subject() + "\n\n" + email.text()));
    }

    private static Rendered text(String name, String words) {
        String whole = words.endsWith("\n") ? words : words + "\n";
        return new Rendered(name, whole.getBytes(StandardCharsets.UTF_8));
    }
}
