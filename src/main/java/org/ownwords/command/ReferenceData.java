package org.ownwords.command;

import org.ownwords.language.Fallback;
import org.ownwords.language.LanguageTable;
import org.ownwords.quality.Checks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is built upon the tables that are packed with the program, and works without it, too. */
@Configuration(proxyBeanMethods = false)
class ReferenceData {

    @Bean
    Fallback fallback(LanguageTable languages) {
        return new Fallback(languages);
    }

    @Bean
    Checks checks() {
        return new Checks();
    }
}
