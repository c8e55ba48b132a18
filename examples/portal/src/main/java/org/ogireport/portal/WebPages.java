package org.ogireport.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.ogireport.collection.comparison.ComparisonHtml;
import org.ogireport.validation.render.CorrectionForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What all pages share: the language, which a link changes and a cookie remembers, and the style of the printed form. */
@Configuration
class WebPages implements WebMvcConfigurer {
    private static final String PROGRAMS = "/api/";

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver languages = new CookieLocaleResolver("language");
        languages.setDefaultLocaleFunction(WebPages::unlessChosen);
        languages.setCookieSameSite("Strict");
        languages.setCookieHttpOnly(true);
        languages.setCookieMaxAge(Duration.ofDays(365));
        return languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        // an upload that was refused for its size has no parameters that could be asked for
        registry.addInterceptor(change).excludePathPatterns(PROGRAMS + "**", "/error");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/login").setViewName("login");
    }

    /** People get Chinese until they choose otherwise; programs say what they want. */
    private static Locale unlessChosen(HttpServletRequest request) {
        boolean asks =
                request.getRequestURI().startsWith(PROGRAMS) && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return asks ? request.getLocale() : Locale.CHINA;
    }

    /** The style sheet of the library's pieces, which a page with a content-security-policy cannot have within itself. */
    @Controller
    static class Style {
        private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

        @GetMapping("/form.css")
        ResponseEntity<String> form() {
            return ResponseEntity.ok()
                    .contentType(CSS)
                    .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                    .body(CorrectionForm.style() + ComparisonHtml.style());
        }
    }
}
