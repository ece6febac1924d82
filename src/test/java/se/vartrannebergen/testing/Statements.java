package se.vartrannebergen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What something costs: the SQL statements that the calling thread sends meanwhile. */
public final class Statements {
    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    private Statements() {}

    public static int of(Callable<?> what) {
        return sentBy(what).size();
    }

    /** The statements themselves, in their order. */
    public static List<String> sentBy(Callable<?> what) {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            what.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SENT.remove();
        }
        return sent;
    }

    /** Puts the counting in front of the application's data source. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Counting {
        @Bean
        static BeanPostProcessor statementCounting() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source
                            ? ProxyDataSourceBuilder.create(source)
                                    .listener(new Collecting())
                                    .build()
                            : bean;
                }
            };
        }
    }

    private static final class Collecting implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var sent = SENT.get();
            if (sent != null) {
                queries.forEach(query -> sent.add(query.getQuery()));
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    }
}
