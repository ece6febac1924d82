package se.vartrannebergen;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Pointcut;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions that lost against another one are tried again, whole, a bounded number of times: here and nowhere else. It
 * stands around every class and method marked {@link Transactional}, outside the transaction itself; inside a running transaction it
 * does nothing, because only the outermost can begin anew.
 */
@Configuration
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class TransactionRetry {
    /** MariaDB: deadlock found, lock wait timed out, record changed since last read (snapshot isolation). */
    private static final Set<Integer> LOST = Set.of(1213, 1205, 1020);

    private static final Set<Propagation> NONE = Set.of(Propagation.NEVER, Propagation.NOT_SUPPORTED);

    private static final int MOST_TRIES_AGAIN = 6;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor transactionRetryAdvisor() {
        var policy = RetryPolicy.builder()
                .maxRetries(MOST_TRIES_AGAIN)
                .delay(Duration.ofMillis(15))
                .jitter(Duration.ofMillis(10))
                .multiplier(2)
                .maxDelay(Duration.ofMillis(500))
                .predicate(TransactionRetry::lostAgainstAnother)
                .build();
        var retry = new RetryTemplate(policy);
        MethodInterceptor around = call ->
                beginsATransaction(call.getMethod()) && !TransactionSynchronizationManager.isActualTransactionActive()
                        ? tryAgain(retry, call)
                        : call.proceed();
        var marked = new ComposablePointcut((Pointcut) new AnnotationMatchingPointcut(Transactional.class, true))
                .union((Pointcut) new AnnotationMatchingPointcut(null, Transactional.class, true));
        var advisor = new DefaultPointcutAdvisor(marked, around);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    /** A method that keeps out of transactions says so itself, and may have taken what cannot be taken twice. */
    private static boolean beginsATransaction(Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        return own == null || !NONE.contains(own.propagation());
    }

    private static Object tryAgain(RetryTemplate retry, MethodInvocation call) throws Throwable {
        try {
            // An invocation runs through its interceptors once: each try takes a copy.
            return retry.execute(() -> {
                try {
                    return ((ProxyMethodInvocation) call).invocableClone().proceed();
                } catch (Exception | Error thrown) {
                    throw thrown;
                } catch (Throwable thrown) {
                    throw new IllegalStateException(thrown);
                }
            });
        } catch (RetryException gaveUp) {
            throw gaveUp.getCause();
        }
    }

    static boolean lostAgainstAnother(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOST.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
