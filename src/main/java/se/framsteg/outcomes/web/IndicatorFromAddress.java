package se.framsteg.outcomes.web;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import se.framsteg.outcomes.Indicator;

/** Reads an indicator as addresses write it: {@code companies-benefited}. Spring alone reads an enum by its Java name. */
@Component
class IndicatorFromAddress implements Converter<String, Indicator> {
    @Override
    public Indicator convert(String id) {
        return Indicator.of(id);
    }
}
