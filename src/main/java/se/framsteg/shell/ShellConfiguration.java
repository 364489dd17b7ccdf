package se.framsteg.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShellConfiguration {
    /** The clock of every business date: Swedish time, moved to {@code framsteg.today} where a date is given. */
    @Bean
    Clock clock(@Value("${framsteg.today:}") String today) {
        Clock clock = Clock.system(Say.STOCKHOLM);
        if (today.isBlank()) {
            return clock;
        }
        long days = LocalDate.now(clock).until(LocalDate.parse(today), ChronoUnit.DAYS);
        return Clock.offset(clock, Duration.ofDays(days));
    }

    @Bean
    Secret secret(@Value("${framsteg.secret}") String secret) {
        return new Secret(secret);
    }
}
