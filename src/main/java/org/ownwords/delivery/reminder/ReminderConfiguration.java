package org.ownwords.delivery.reminder;

import java.time.Duration;
import org.ownwords.delivery.dispatch.WorkLoop;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for reminders as long as the program runs; several nodes may. */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    private static final Duration BETWEEN = Duration.ofMinutes(10);

    @Bean
    WorkLoop reminderLoop(FactReminders reminders, @Value("${ownwords.delivery.dispatch:true}") boolean dispatch) {
        return new WorkLoop(
                "fact-reminders",
                () -> {
                    reminders.remind();
                    return false;
                },
                dispatch,
                BETWEEN);
    }
}
