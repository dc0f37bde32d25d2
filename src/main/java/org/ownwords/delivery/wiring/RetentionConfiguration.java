package org.ownwords.delivery.wiring;

import java.time.Duration;
import org.ownwords.delivery.dispatch.WorkLoop;
import org.ownwords.review.session.Retention;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes by time as long as the program runs; several nodes may. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    private static final Duration BETWEEN = Duration.ofHours(1);

    @Bean
    WorkLoop retentionLoop(Retention retention, @Value("${ownwords.delivery.dispatch:true}") boolean dispatch) {
        return new WorkLoop(
                "retention",
                () -> {
                    retention.deleteDue();
                    return false;
                },
                dispatch,
                BETWEEN);
    }
}
