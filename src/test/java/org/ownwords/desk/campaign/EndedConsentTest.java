package org.ownwords.desk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.campaign.Placement;
import org.ownwords.delivery.TestClock;
import org.ownwords.desk.Desk;
import org.ownwords.message.ImageConsent;
import org.ownwords.message.ImageId;
import org.ownwords.message.Images;
import org.ownwords.message.NewImage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An image of people whose consent ends or is taken back, in everything that can show it. */
@AwarenessWeek.Test
@SuppressWarnings("NullAway.Init") // each test begins its own week
class EndedConsentTest {

    @Autowired
    private Desk desk;

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Bradford bradford;

    @Autowired
    private TestClock clock;

    private AwarenessWeek week;
    private Placement poster;
    private String title = "";

    @BeforeEach
    void aPosterAndAKitWithPeople() throws Exception {
        clock.set(TestClock.NOON);
        week = new AwarenessWeek(app);
        title = "Two friends at a door, " + UUID.randomUUID();
        ImageId friends = friends();
        week.picture = String.valueOf(friends.value());
        week.released();
        week.print("Mirpuri", bradford.barber);
        poster = week.prints().get(0);
        week.made("card");
        assertThat(week.status(week.file(poster))).isEqualTo(200);
        assertThat(week.status(week.kit + "/kit.zip")).isEqualTo(200);
        assertThat(desk.page(bradford.worker, week.campaign + "/print")).contains(">" + title + "<");
        assertThat(desk.page(bradford.worker, "/work")).doesNotContain("Take down");
    }

    @Test
    void onceItHasRunOutNothingIsMadeWithIt() throws Exception {
        clock.pass(Duration.ofDays(30));
        assertThat(week.status(week.file(poster))).as("the last day counts").isEqualTo(200);
        clock.pass(Duration.ofDays(1));
        blocked("ended on");
    }

    @Test
    void onceItIsTakenBackNothingIsMadeWithItFromThatMoment() throws Exception {
        app.getBean(Images.class).withdrawConsent(bradford.worker.actor(), new ImageId(Long.parseLong(week.picture)));
        blocked("consents to its use");
    }

    private void blocked(String why) throws Exception {
        assertThat(week.status(week.file(poster))).isEqualTo(409);
        assertThat(week.status(week.file(poster).replace(".pdf", ".png"))).isEqualTo(409);
        assertThat(week.status(week.kit + "/kit.zip")).isEqualTo(409);
        assertThat(desk.page(bradford.worker, week.kit)).doesNotContain("Download the kit");
        String designed = "/templates?format=poster-a4&picture=" + week.picture;
        for (String page : new String[] {week.campaign + "/print", week.campaign + "/kit", designed}) {
            assertThat(desk.page(bradford.worker, page)).as(page).doesNotContain(">" + title + "<");
        }
        week.print("Mirpuri", bradford.barber);
        assertThat(week.prints())
                .as("nobody is given another sheet than they chose")
                .hasSize(1);
        assertThat(desk.send(
                                bradford.worker,
                                post(week.campaign + "/kit")
                                        .param("formats", "card")
                                        .param("picture", week.picture))
                        .getContentAsString())
                .contains("may not be used any more", "Choose another picture, or none.");
        assertThat(desk.page(bradford.worker, "/work")).contains("Take down a poster", poster.letters(), title, why);
        week.log(poster, "take-down");
        assertThat(desk.page(bradford.worker, "/work")).doesNotContain(poster.letters());
    }

    /** With a consent for thirty days from today. */
    private ImageId friends() throws IOException {
        LocalDate today = bradford.today();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        return app.getBean(Images.class)
                .add(
                        bradford.worker.actor(),
                        new NewImage(
                                title,
                                "Wanda Example",
                                "Two friends",
                                Optional.of(new ImageConsent("The two", today, today.plusDays(30))),
                                "Two friends stand at a door"),
                        png.toByteArray());
    }
}
