package org.ogireport.documents.table;

import java.util.List;
import org.ogireport.documents.page.Token;

/**
 * The values that follow a label in running text, where only their order tells whose they are.
 *
 * @param tokens the values, and the empty cells among them
 * @param width how many cells the label's line has
 * @param isCut whether a value may go on elsewhere
 * @param isWhole whether all cells of the row are there, the first of them behind the label
 */
record FlowValues(List<Token> tokens, int width, boolean isCut, boolean isWhole) {}
