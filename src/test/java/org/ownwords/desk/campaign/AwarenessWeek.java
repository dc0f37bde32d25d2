package org.ownwords.desk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Placement;
import org.ownwords.campaign.Placements;
import org.ownwords.campaign.kit.KitsByHand;
import org.ownwords.command.Ownwords;
import org.ownwords.delivery.Contacts;
import org.ownwords.delivery.Dispatch;
import org.ownwords.delivery.Progress;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.TestClock;
import org.ownwords.desk.Desk;
import org.ownwords.directory.Venue;
import org.ownwords.directory.VenueId;
import org.ownwords.directory.Venues;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.VariantId;
import org.ownwords.review.Part;
import org.ownwords.review.link.Invitations;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One message in Urdu and English in every channel of a running campaign, on a Wednesday at noon. */
final class AwarenessWeek {

    /** One application for every test that carries it; its dispatcher works and its clock goes when a test says so. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @SpringBootTest(
            classes = Ownwords.class,
            properties = {
                "ownwords.demo=true",
                "ownwords.delivery.dispatch=false",
                "ownwords.data=target/awareness-week/data",
                "ownwords.keys=target/awareness-week/keys",
                "ownwords.public-address=http://localhost:8080",
                "spring.datasource.url=jdbc:h2:mem:awareness-week;DB_CLOSE_DELAY=-1"
            })
    @AutoConfigureMockMvc
    @Import({Desk.class, Invented.class})
    @interface Test {}

    @TestConfiguration
    static class Invented {
        @Bean
        @Primary
        TestClock stillClock() {
            return new TestClock(TestClock.NOON);
        }

        @Bean
        Bradford bradford(ApplicationContext app) throws IOException {
            return new Bradford(app);
        }
    }

    private final ApplicationContext app;
    private final Desk desk;
    private final Bradford bradford;
    private final KitsByHand kits;
    private final MockMvc browser;
    String campaign = "";
    String kit = "";

    /** An image of the library on what is printed and put into kits, by its number; empty for none. */
    String picture = "";

    AwarenessWeek(ApplicationContext app) {
        this.app = app;
        desk = app.getBean(Desk.class);
        bradford = app.getBean(Bradford.class);
        kits = new KitsByHand(app);
        browser = app.getBean(MockMvc.class);
    }

    /** Eight people with a telephone or a mailbox; every second asked for the afternoon. */
    void contacts() {
        var contacts = new ArrayList<String>();
        contacts.add("channel,number,email,community,language,adult,safe_from,safe_until,consent_on,consent_taken_by,"
                + "consent_how,consent_wording,controller");
        for (String whom : List.of("01,Mirpuri,ur", "05,English,en-GB")) {
            String[] one = whom.split(",", -1);
            int number = Integer.parseInt(one[0]);
            contacts.add(row("sms,07700 90020%d,".formatted(number), one, "", ""));
            contacts.add(row("sms,07700 90020%d,".formatted(number + 1), one, "14:30", "17:00"));
            contacts.add(row("email,,person0%d@example.org".formatted(number), one, "", ""));
            contacts.add(row("email,,person0%d@example.org".formatted(number + 1), one, "14:30", "17:00"));
        }
        assertThat(app.getBean(Contacts.class)
                        .take(
                                bradford.worker.actor(),
                                "contacts.csv",
                                String.join("\n", contacts).getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isEmpty();
    }

    void released() throws Exception {
        for (Channel channel : List.of(Channel.SMS, Channel.EMAIL)) {
            app.getBean(Senders.class)
                    .cover(bradford.worker.actor(), channel, Sender.Cover.read("Nasreen", "", "09:00", "20:00"));
        }
        String plan = Objects.requireNonNull(
                desk.send(bradford.worker, form("/campaigns/new", "0", "save")).getRedirectedUrl());
        campaign = plan.replace("/plan", "");
        desk.send(bradford.worker, form(plan, "1", "submit"));
        desk.send(bradford.second, post(campaign + "/release"));
        assertThat(desk.page(bradford.worker, campaign)).contains("Released by");
    }

    private static String row(String begin, String[] whom, String from, String until) {
        return begin + "," + whom[1] + "," + whom[2] + ",yes," + from + "," + until
                + ",2026-02-10,Nasreen,Asked in person,texts-1,Beckside";
    }

    MockHttpServletRequestBuilder form(String address, String version, String then) {
        return post(address)
                .param("version", version)
                .param("then", then)
                .param("name", "Awareness week")
                .param("area", Bradford.AREA.value())
                .param("messages", Bradford.MESSAGE.value())
                .param("communities", community("Mirpuri"), community("English"))
                .param("channels", "SMS", "EMAIL", "POSTER", "SOCIAL")
                .param("destination", bradford.service.value() + "/" + bradford.route.value())
                .param("day-day", String.valueOf(bradford.today().getDayOfMonth()))
                .param("day-month", String.valueOf(bradford.today().getMonthValue()))
                .param("day-year", String.valueOf(bradford.today().getYear()))
                .param("from", "11:00")
                .param("until", "18:00");
    }

    void made(String... formats) throws Exception {
        kit = Objects.requireNonNull(desk.send(
                        bradford.worker,
                        post(campaign + "/kit")
                                .param("formats", formats)
                                .param("family", "plain")
                                .param("picture", picture))
                .getRedirectedUrl());
        kits.make();
    }

    void madeAgain() throws Exception {
        desk.send(bradford.worker, post(kit).param("act", "go-on"));
        kits.make();
    }

    /** An Urdu poster at a barber's, put up by Tom, and an English one in a library, of which nobody logged anything. */
    List<Placement> printed() throws Exception {
        VenueId library = app.getBean(Venues.class)
                .add(
                        bradford.worker.actor(),
                        new Venue(
                                new VenueId(0),
                                bradford.worker.organisation(),
                                Bradford.AREA,
                                "Rowan Library",
                                "library",
                                "8 Invented Square, Bradford",
                                "Everybody.",
                                Optional.empty()));
        print("Mirpuri", bradford.barber);
        print("English", library);
        List<Placement> prints = prints();
        assertThat(prints).hasSize(2);
        desk.send(bradford.second, post(log(prints.get(0))).param("act", "put-up"));
        return prints;
    }

    void print(String community, VenueId venue) throws Exception {
        desk.send(
                bradford.worker,
                post(campaign + "/print")
                        .param("cell", community(community) + "/" + Bradford.MESSAGE + "/POSTER")
                        .param("venue", String.valueOf(venue.value()))
                        .param("format", "A4")
                        .param("picture", picture));
    }

    List<Placement> prints() {
        return app.getBean(Placements.class).of(bradford.worker.organisation(), id());
    }

    /** The private link of somebody who is asked about the Urdu poster. */
    String invited() {
        var invitations = app.getBean(Invitations.class);
        var guest = invitations.guest(bradford.worker.actor(), "Rukhsana Example", Optional.empty());
        VariantId urdu = new VariantId(Bradford.MESSAGE, LanguageTag.of("ur"));
        return "/r/"
                + invitations
                        .invite(bradford.worker.actor(), guest, urdu, Part.POSTER, 7, true)
                        .token();
    }

    void log(Placement poster, String act) throws Exception {
        desk.send(bradford.second, post(log(poster)).param("act", act));
    }

    private String log(Placement poster) {
        return campaign + "/print/" + poster.id().value();
    }

    String file(Placement poster) {
        return log(poster) + ".pdf";
    }

    String social(String community) {
        return campaign + "/social.png?cell=" + community(community) + "/" + Bradford.MESSAGE + "/SOCIAL";
    }

    String service() {
        return "/services/" + bradford.service.value();
    }

    static String text(String tag) {
        return "/messages/" + Bradford.MESSAGE + "/" + tag;
    }

    String community(String name) {
        return String.valueOf(
                Objects.requireNonNull(bradford.communities.get(name)).value());
    }

    private CampaignId id() {
        return new CampaignId(Long.parseLong(campaign.replaceAll("\\D", "")));
    }

    Progress progress() {
        return app.getBean(Dispatch.class).progress(bradford.worker.organisation(), id());
    }

    long progress(SendState state) {
        return progress().of(state);
    }

    long gone() {
        return progress(SendState.ACCEPTED) + progress(SendState.DELIVERED);
    }

    String page(Placement poster) throws Exception {
        String page = Objects.requireNonNull(browser.perform(get("/c/" + poster.letters()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return open(page.replaceFirst("^https?://[^/]+", ""));
    }

    /** A page that asks for no account. */
    String open(String address) throws Exception {
        MockHttpServletResponse answer =
                browser.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    int status(String address) throws Exception {
        return desk.send(bradford.worker, get(address)).getStatus();
    }
}
