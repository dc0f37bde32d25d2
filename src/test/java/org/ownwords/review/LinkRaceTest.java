package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.message.SectionRef;
import org.ownwords.review.link.GivenLink;
import org.ownwords.review.link.Invitation;
import org.ownwords.review.link.Subject;

/** A link in two hands, or a button that is pressed again on a slow line. */
class LinkRaceTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oneOfManyThatSendTheSameAnswersAtOnceIsCounted(TestDatabase database) throws Exception {
        var fixture = new LinkFixture(database);
        SectionRef poster = fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        Subject subject = fixture.answer(link, Decision.APPROVE);
        Invitation opened = fixture.found(link);
        Callable<Boolean> send = () -> fixture.links.send(opened, subject.key());
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> sent =
                    hands.invokeAll(Stream.generate(() -> send).limit(8).toList());
            int taken = 0;
            for (Future<Boolean> one : sent) {
                taken += one.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            hands.shutdownNow();
        }
        assertThat(fixture.reviews.progress(poster).approvals()).isEqualTo(1);
    }
}
