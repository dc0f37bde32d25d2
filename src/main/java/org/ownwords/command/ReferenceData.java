package org.ownwords.command;

import java.time.Clock;
import java.util.Optional;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.Fallback;
import org.ownwords.language.LanguageTable;
import org.ownwords.quality.Checks;
import org.ownwords.render.Renderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables and checks that are packed with the program, read once; they work without it, too. */
@Configuration(proxyBeanMethods = false)
class ReferenceData {

    @Bean
    LanguageTable languageTable() {
        return LanguageTable.load();
    }

    @Bean
    CensusNeed censusNeed() {
        return CensusNeed.load();
    }

    @Bean
    Fallback fallback(LanguageTable languages) {
        return new Fallback(languages);
    }

    @Bean
    Checks checks() {
        return new Checks();
    }

    @Bean
    Renderer renderer(@Value("${ownwords.content:}") String content) {
        return new Renderer(
                Clock.systemUTC(), content.isBlank() ? Optional.empty() : Optional.of(Folders.content(content)));
    }
}
