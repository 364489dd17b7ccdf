package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.say;

/** What is to be said before food fit to eat becomes feed, compost or gas: it keeps most of its worth when somebody eats it. */
final class Ladder {
    private static final String FOOD = "organic.food";

    private Ladder() {}

    /** @return empty where the offer is no food, or is wanted as such */
    static String word(String offered, String needed) {
        return isFood(offered) && !isFood(needed) ? say("flows.brokering.ladder.food") : "";
    }

    private static boolean isFood(String material) {
        return material.equals(FOOD) || material.startsWith(FOOD + ".");
    }
}
