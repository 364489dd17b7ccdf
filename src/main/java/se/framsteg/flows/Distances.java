package se.framsteg.flows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import se.framsteg.organisations.Centre;

/** Kilometres by road between municipalities, about: the way a crow flies between their centres and three tenths more; worked out once. */
public final class Distances {
    private static final double EARTH_KM = 6371;
    private static final double ROAD = 1.3;
    /** Within one municipality. */
    public static final int WITHIN_KM = 10;

    private static final int NEAR_KM = 30;
    private static final int MIDDLE_KM = 70;
    private static final int FAR_KM = 150;
    private static final int LONGEST_STEP = 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final String[] codes;
    private final double[][] km;

    /** @param centres of municipalities, by their codes */
    public Distances(Map<String, Centre> centres) {
        codes = centres.keySet().stream().sorted().toArray(String[]::new);
        for (int number = 0; number < codes.length; number++) {
            numbers.put(codes[number], number);
        }
        List<Centre> inOrder = centres.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        km = new double[codes.length][codes.length];
        for (int a = 0; a < codes.length; a++) {
            km[a][a] = WITHIN_KM;
            for (int b = 0; b < a; b++) {
                km[a][b] = km[b][a] = km(inOrder.get(a), inOrder.get(b));
            }
        }
    }

    /** By road, about, between two centres. */
    public static double km(Centre a, Centre b) {
        return between(a, b) * ROAD;
    }

    /** Whole tens of kilometres, and never less than ten. */
    public static int tens(double km) {
        return Math.max(WITHIN_KM, (int) Math.round(km / WITHIN_KM) * WITHIN_KM);
    }

    /** How far in one of four steps, about: under 30 kilometres, to 70, to 150, and longer. Before both have said yes nobody is told more. */
    public static int step(double km) {
        int tens = tens(km);
        return tens < NEAR_KM ? 1 : tens < MIDDLE_KM ? 2 : tens < FAR_KM ? 3 : LONGEST_STEP;
    }

    /** What a step is counted as, so that nothing that is worked out tells more than the step. */
    public static int stepKm(double km) {
        return switch (step(km)) {
            case 1 -> 15;
            case 2 -> 50;
            case 3 -> 110;
            default -> 200;
        };
    }

    /** The end of the step that a longest way lies in; beyond the last there is none. */
    public static int toStep(int km, int farthest) {
        return km <= NEAR_KM ? NEAR_KM : km <= MIDDLE_KM ? MIDDLE_KM : km <= FAR_KM ? FAR_KM : farthest;
    }

    public double km(int a, int b) {
        return km[a][b];
    }

    /** @throws NoSuchElementException for a code that is no municipality's */
    public int number(String code) {
        Integer number = numbers.get(code);
        if (number == null) {
            throw new NoSuchElementException("No municipality " + code);
        }
        return number;
    }

    public String code(int number) {
        return codes[number];
    }

    /** The haversine formula, on a ball. */
    private static double between(Centre a, Centre b) {
        double south = Math.toRadians(a.latitude());
        double north = Math.toRadians(b.latitude());
        double up = Math.sin((north - south) / 2);
        double along = Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2);
        double half = up * up + Math.cos(south) * Math.cos(north) * along * along;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
