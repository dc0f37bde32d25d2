package org.ownwords.command;

import com.zaxxer.hikari.HikariDataSource;
import org.ownwords.base.H2File;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Settles the embedded database's file before the pool opens it. */
@Component
final class SettledDatabase implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource source && source.getJdbcUrl() != null) {
            H2File.settle(source.getJdbcUrl(), orEmpty(source.getUsername()), orEmpty(source.getPassword()));
        }
        return bean;
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
