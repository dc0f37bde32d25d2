package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.Rules;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.contact.AddressBook;
import org.ownwords.delivery.gateway.Gateways;
import org.ownwords.language.LanguageTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts one node's dispatch together. {@code ownwords.delivery.dispatch: false} leaves sending to other nodes. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

    @Bean
    DispatchSettings dispatchSettings() {
        return DispatchSettings.usual();
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService dispatchCalls(DispatchSettings settings) {
        return Executors.newFixedThreadPool(settings.parallel(), work -> {
            Thread thread = new Thread(work, "dispatch-call");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Bean
    DispatchParts dispatchParts(
            JdbcClient jdbc,
            JdbcOperations batches,
            TransactionOperations transactions,
            AddressBook contacts,
            Senders senders,
            Gateways gateways,
            Campaigns campaigns,
            Rules rules,
            Wordings wordings,
            LanguageTable languages,
            ExecutorService dispatchCalls,
            DispatchSettings settings,
            Clock clock) {
        return DispatchParts.of(new DispatchParts.Ground(
                jdbc,
                batches,
                transactions,
                contacts,
                senders,
                gateways,
                Releases.of(campaigns),
                wordings,
                Hours.of(rules),
                languages,
                dispatchCalls,
                settings,
                clock));
    }

    @Bean
    WorkLoop dispatchLoop(DispatchParts parts, @Value("${ownwords.delivery.dispatch:true}") boolean dispatch) {
        return new WorkLoop("dispatch", new Dispatcher(parts)::cycle, dispatch);
    }
}
