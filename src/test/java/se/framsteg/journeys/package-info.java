/** What people come to do, in a real browser: one journey for each promise to a person. */
package se.framsteg.journeys;
