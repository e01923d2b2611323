<?php
/**
 * Excerpts: WordPress leaves out blocks that it does not know, and all shortcodes.
 *
 * @package pfig-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Keeps our blocks in excerpts.
 *
 * @param string[] $allowed Names of the blocks that stay.
 * @return string[]
 */
function pfig_elements_excerpt_blocks( $allowed ) {
	foreach ( array_keys( pfig_elements_release()['settings'] ) as $element ) {
		$allowed[] = 'pfig/' . $element;
	}
	return $allowed;
}
add_filter( 'excerpt_allowed_blocks', 'pfig_elements_excerpt_blocks' );

/**
 * Keeps our shortcode in excerpts. Elsewhere it is stripped as any other.
 *
 * @param string[] $tags Names of the shortcodes to strip.
 * @return string[]
 */
function pfig_elements_excerpt_shortcodes( $tags ) {
	return doing_filter( 'get_the_excerpt' ) ? array_diff( $tags, array( 'pfig' ) ) : $tags;
}
add_filter( 'strip_shortcodes_tagnames', 'pfig_elements_excerpt_shortcodes' );
