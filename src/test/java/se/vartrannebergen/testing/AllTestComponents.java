package se.vartrannebergen.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * What any service test may ask for, wherever it stands: one application for all of them. A test that imported its own would start
 * another one, with connections of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "se.vartrannebergen",
        useDefaultFilters = false,
        includeFilters = @Filter(TestComponent.class),
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "se\\.vartrannebergen\\.bench\\..*"))
class AllTestComponents {}
