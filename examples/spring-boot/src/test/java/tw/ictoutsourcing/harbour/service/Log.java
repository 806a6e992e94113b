package tw.ictoutsourcing.harbour.service;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** All that is logged while it is open. */
final class Log implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    Log() {
        appender.start();
        root.addAppender(appender);
    }

    /** The messages, with whatever was thrown. */
    String text() {
        return List.copyOf(appender.list).stream()
                .map(event ->
                        event.getFormattedMessage() + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .reduce("", String::concat);
    }

    @Override
    public void close() {
        root.detachAppender(appender);
    }
}
