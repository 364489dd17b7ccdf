package se.framsteg.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Remembers every statement that any test's application runs, for as long as the tests take. */
public class Statements implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Set<String> RUN = ConcurrentHashMap.newKeySet();

    static Set<String> run() {
        return Set.copyOf(RUN);
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        application.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("dataSource") && bean instanceof DataSource source ? new Recording(source) : bean;
            }
        });
    }

    private static final class Recording extends DelegatingDataSource {
        Recording(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return recording(Connection.class, super.getConnection());
        }
    }

    private static <T> T recording(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    if (values != null
                            && values.length > 0
                            && values[0] instanceof String sql
                            && runs(method.getName())) {
                        RUN.add(SqlText.normal(sql));
                    }
                    try {
                        Object result = method.invoke(target, values);
                        return method.getName().equals("createStatement")
                                ? recording(Statement.class, (Statement) result)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }

    private static boolean runs(String method) {
        return method.startsWith("prepare") || method.startsWith("execute") || method.equals("addBatch");
    }
}
