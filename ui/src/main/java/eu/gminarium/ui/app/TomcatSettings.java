package eu.gminarium.ui.app;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.http.CookieProcessor;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.websocket.server.WsSci;

/** What Micronaut's Tomcat needs beyond its own settings. */
@Factory
final class TomcatSettings {

    private static final String COMPRESSED = "text/html,text/css,text/plain,text/csv,text/javascript,"
            + "application/javascript,application/json,application/problem+json,application/yaml,image/svg+xml";

    /**
     * Milliseconds. Tomcat would give up a request after thirty seconds and answer 500, while its work goes on and is committed.
     * Waiting for a connection has its own, shorter limit.
     */
    private static final long ANSWER_LIMIT = 300_000;

    /** Bytes. */
    private static final String WRITE_BUFFER = "65536";

    /**
     * Takes the file system away from the web context, whose document base is "/" by default, and keeps Tomcat's work
     * files in the data folder.
     */
    @Singleton
    BeanCreatedEventListener<Tomcat> withoutFileSystem(@Value("${gminarium.home}") String home) {
        return event -> {
            Tomcat tomcat = event.getBean();
            tomcat.setBaseDir(Path.of(home, "tomcat").toAbsolutePath().toString());
            var context = (Context) tomcat.getHost().findChildren()[0];
            context.setDocBase(null);
            context.setCookieProcessor(strictCookies());
            Tomcat.addDefaultMimeTypeMappings(context);
            return tomcat;
        };
    }

    @Singleton
    BeanCreatedEventListener<Tomcat> withOwnRefusals() {
        return event -> {
            ((StandardHost) event.getBean().getHost()).setErrorReportValveClass(RefusalValve.class.getName());
            return event.getBean();
        };
    }

    @Singleton
    BeanCreatedEventListener<Connector> withCompression() {
        return event -> {
            Connector connector = event.getBean();
            connector.setProperty("compression", "on");
            connector.setProperty("compressibleMimeType", COMPRESSED);
            connector.setProperty("compressionMinSize", "1024");
            // Whoever sends too much reads why: Tomcat would hang up after two megabytes of a refused body.
            connector.setProperty("maxSwallowSize", "100000000");
            // A dashboard has hundreds of kilobytes; in pieces of eight it would take a hundred calls of the system.
            connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER);
            connector.setAsyncTimeout(ANSWER_LIMIT);
            return connector;
        };
    }

    /** Web sockets, which Vaadin's push needs. */
    @Singleton
    WsSci webSockets() {
        return new WsSci();
    }

    /** Micronaut hands cookies to Tomcat without their SameSite; other sites shall send none of ours with a form. */
    private static CookieProcessor strictCookies() {
        var processor = new Rfc6265CookieProcessor();
        processor.setSameSiteCookies("Lax");
        return processor;
    }
}
