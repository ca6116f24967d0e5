package eu.gminarium.ui.app;

import eu.gminarium.publicweb.SurveyDoor;
import eu.gminarium.publicweb.SurveyDoor.Answer;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stands before Micronaut's servlet and hands first pages and forms of surveys to their door; all else goes on. */
@Singleton
final class SurveyFace implements ServletContainerInitializer, Filter {

    private static final Pattern PAGE = Pattern.compile("/s/([A-Za-z0-9_-]{22,64})/([a-z]{2})");
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Bytes. A larger form is no form of ours; what is said of it is said further on. */
    private static final int LARGEST_FORM = 256 * 1024;

    private final SurveyDoor door;

    SurveyFace(SurveyDoor door) {
        this.door = door;
    }

    @Override
    public void onStartup(@Nullable Set<Class<?>> ignored, ServletContext context) {
        var registration = context.addFilter("survey", this);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/s/*");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answered)
                || !answer(asked, answered)) {
            chain.doFilter(request, response);
        }
    }

    private boolean answer(HttpServletRequest asked, HttpServletResponse answered) throws IOException {
        Matcher page = PAGE.matcher(asked.getRequestURI());
        if (!page.matches() || asked.getQueryString() != null) {
            return false;
        }
        if (asked.getMethod().equals("GET")) {
            write(door.start(page.group(1), page.group(2)), answered);
            return true;
        }
        if (isForm(asked)) {
            String form = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            write(door.next(page.group(1), page.group(2), form), answered);
            return true;
        }
        return false;
    }

    private static boolean isForm(HttpServletRequest asked) {
        String type = asked.getContentType();
        return asked.getMethod().equals("POST")
                && type != null
                && type.startsWith(FORM)
                && asked.getContentLength() >= 0
                && asked.getContentLength() <= LARGEST_FORM;
    }

    private static void write(Answer page, HttpServletResponse answered) throws IOException {
        answered.setStatus(page.status());
        page.headers().forEach(answered::setHeader);
        answered.setContentLength(page.body().length);
        answered.getOutputStream().write(page.body());
    }
}
