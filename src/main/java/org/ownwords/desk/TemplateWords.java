package org.ownwords.desk;

import org.springframework.boot.freemarker.autoconfigure.FreeMarkerVariablesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every template may use. */
@Configuration(proxyBeanMethods = false)
class TemplateWords {

    @Bean
    FreeMarkerVariablesCustomizer say() {
        return variables -> variables.put("say", new Say());
    }
}
