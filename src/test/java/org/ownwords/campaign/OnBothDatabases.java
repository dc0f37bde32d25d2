package org.ownwords.campaign;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;

/** Runs a test on H2 and on PostgreSQL. */
@ParameterizedTest
@EnumSource(TestDatabase.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface OnBothDatabases {}
