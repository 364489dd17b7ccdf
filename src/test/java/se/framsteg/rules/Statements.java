package se.framsteg.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Remembers every statement that any test's application runs, for as long as the tests take. */
public class Statements implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Noted RUN = new Noted("statements");

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    static Set<String> run() {
        return RUN.all();
    }

    /** Of a region's look and words, which pages keep for some seconds and whoever comes next reads again. */
    private static final Pattern KEPT = Pattern.compile("\\bfrom site\\.(look|look_funder|text_approval)\\b");

    /** What this thread runs meanwhile, in order, each as often as it is run; but for what is kept, whoever asks. */
    public static List<String> during(Runnable work) {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
            return heard;
        } finally {
            HEARD.remove();
        }
    }

    private static void remember(String sql) {
        String normal = SqlText.normal(sql);
        RUN.note(normal);
        if (KEPT.matcher(normal).find()) {
            return;
        }
        AskedByPages.hear(normal);
        List<String> heard = HEARD.get();
        if (heard != null) {
            heard.add(normal);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        application.getBeanFactory().registerSingleton("askedByPages", new AskedByPages());
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
                        remember(sql);
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
