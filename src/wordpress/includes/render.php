<?php
/**
 * What visitors get: the elements of blocks and shortcodes.
 *
 * @package pfig-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether the text that is being made is for a reader, not for a page.
 *
 * @return bool
 */
function pfig_elements_is_text() {
	return is_feed() || doing_filter( 'get_the_excerpt' );
}

/**
 * An element with its fallback. Its script comes with the page.
 *
 * @param string $element `partner-list`.
 * @param array  $given   What a block or a shortcode has.
 * @return string HTML.
 */
function pfig_elements_markup( $element, array $given ) {
	$lang       = pfig_elements_language( isset( $given['lang'] ) ? $given['lang'] : '', get_the_ID() );
	$attributes = pfig_elements_attributes( $element, $given );
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return '<p>' . esc_html( pfig_elements_names( $element, $attributes, $lang ) ) . '</p>';
	}
	$fallback = pfig_elements_fallback( $element, $attributes, $lang );
	if ( is_feed() ) {
		return $fallback;
	}
	pfig_elements_enqueue( $lang );
	$pairs = ' lang="' . esc_attr( $lang ) . '"';
	foreach ( $attributes as $name => $value ) {
		$pairs .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return "<pfig-$element$pairs>\n$fallback\n</pfig-$element>";
}

/**
 * Renders a block. What the post holds is a link, for sites without this plug-in.
 *
 * @param string $element    `partner-list`.
 * @param array  $attributes The attributes of the block.
 * @return string HTML.
 */
function pfig_elements_render_block( $element, array $attributes ) {
	$markup = pfig_elements_markup( $element, $attributes );
	if ( pfig_elements_is_text() ) {
		return $markup;
	}
	$style = pfig_elements_style( $attributes );
	return '<div ' . get_block_wrapper_attributes( $style ? array( 'style' => $style ) : array() ) . ">\n$markup\n</div>";
}

/**
 * Renders `[pfig element="partner-list" layout="table"]`.
 *
 * @param array|string $given Attributes by name; switches may stand alone.
 * @return string HTML.
 */
function pfig_elements_render_shortcode( $given ) {
	$given   = is_array( $given ) ? $given : array();
	$element = pfig_elements_element( isset( $given['element'] ) ? $given['element'] : 'partner-list' );
	if ( ! $element ) {
		return current_user_can( 'edit_posts' )
			? '<p>[pfig]: found element "' . esc_html( $given['element'] ) . '", expected ' . esc_html( implode( ' | ', array_keys( pfig_elements_release()['settings'] ) ) ) . '.</p>'
			: '';
	}
	$markup = pfig_elements_markup( $element, $given );
	if ( pfig_elements_is_text() ) {
		return $markup;
	}
	$style = pfig_elements_style( $given );
	return '<div class="pfig-elements"' . ( $style ? ' style="' . esc_attr( $style ) . '"' : '' ) . ">\n$markup\n</div>";
}
add_shortcode( 'pfig', 'pfig_elements_render_shortcode' );
