package dk.splejs.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts the SQL statements that one thread sends, whoever sends them: Hibernate, the engine or plain JDBC. Import it into
 * a test's configuration. A batch counts as one statement, as it is one journey to the database.
 */
public class StatementCounter implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<String>> RECORDING = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource source ? wrap(DataSource.class, source, null) : bean;
    }

    /** What the work sends on this thread, in order. */
    public static List<String> during(Callable<?> work) throws Exception {
        List<String> statements = new ArrayList<>();
        RECORDING.set(statements);
        try {
            work.call();
        } finally {
            RECORDING.remove();
        }
        return statements;
    }

    private static <T> T wrap(Class<T> type, T target, @Nullable String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> invoke(target, method, arguments, sql);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(
            Object target, Method method, @Nullable Object @Nullable [] arguments, @Nullable String sql)
            throws Throwable {
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            note(sql, arguments);
        }
        try {
            return wrapped(method.invoke(target, arguments), arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static @Nullable Object wrapped(@Nullable Object result, @Nullable Object @Nullable [] arguments) {
        if (result instanceof Connection connection) {
            return wrap(Connection.class, connection, null);
        }
        if (result instanceof PreparedStatement statement && !(result instanceof java.sql.CallableStatement)) {
            return wrap(PreparedStatement.class, statement, text(arguments));
        }
        return result instanceof Statement statement ? wrap(Statement.class, statement, null) : result;
    }

    private static void note(@Nullable String sql, @Nullable Object @Nullable [] arguments) {
        List<String> statements = RECORDING.get();
        if (statements != null) {
            statements.add(sql == null ? text(arguments) : sql);
        }
    }

    private static String text(@Nullable Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "batch";
    }
}
