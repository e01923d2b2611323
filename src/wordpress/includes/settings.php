<?php
/**
 * The settings of elements: what blocks, shortcodes and posts may set.
 *
 * @package pfig-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The name of an element without its prefix.
 *
 * @param mixed $name `partner-list` or `pfig-partner-list`.
 * @return string '' where there is no such element.
 */
function pfig_elements_element( $name ) {
	$element = preg_replace( '/^pfig-/', '', strtolower( is_string( $name ) ? trim( $name ) : '' ) );
	return isset( pfig_elements_release()['settings'][ $element ] ) ? $element : '';
}

/**
 * The attributes of an element, of those that a link on a page may set, too. Addresses are not
 * among them: whoever may write a post must not bring content or images from elsewhere.
 *
 * @param string $element `partner-list`.
 * @param array  $given   Values by attribute, or by property as a block has them; a shortcode may
 *                        name a switch alone.
 * @return array Values by attribute.
 */
function pfig_elements_attributes( $element, array $given ) {
	$attributes = array();
	foreach ( pfig_elements_release()['settings'][ $element ] as $setting ) {
		$name  = $setting['attribute'];
		$value = null;
		if ( isset( $given[ $name ] ) ) {
			$value = $given[ $name ];
		} elseif ( isset( $given[ $setting['property'] ] ) ) {
			$value = $given[ $setting['property'] ];
		} elseif ( pfig_elements_is_named( $name, $given ) ) {
			$value = '';
		}
		$is_switch = 'switch' === $setting['type'];
		if ( ! is_scalar( $value ) || false === $value || 'false' === $value || ( '' === $value && ! $is_switch ) ) {
			continue;
		}
		$is_on               = $is_switch && in_array( $value, array( true, 'true', '1', $name ), true );
		$attributes[ $name ] = $is_on ? '' : trim( (string) $value );
	}
	return $attributes;
}

/**
 * Whether a shortcode names a switch without a value: `[pfig element="partner-card" expanded]`.
 *
 * @param string $name  The switch.
 * @param array  $given What the shortcode has.
 * @return bool
 */
function pfig_elements_is_named( $name, array $given ) {
	foreach ( $given as $key => $value ) {
		if ( is_int( $key ) && $name === $value ) {
			return true;
		}
	}
	return false;
}

/**
 * The custom properties for a colour of the site: `accent` is a colour of the theme by its name or
 * a value such as `#c2416f`; with `links`, links have it, too.
 *
 * @param array $given What the block or the shortcode has.
 * @return string Declarations for a style attribute.
 */
function pfig_elements_style( array $given ) {
	$accent = isset( $given['accent'] ) && is_string( $given['accent'] ) ? trim( $given['accent'] ) : '';
	if ( preg_match( '/^#(?:[0-9a-f]{3,4}){1,2}$/i', $accent ) ) {
		$colour = $accent;
	} elseif ( preg_match( '/^[a-z0-9_-]+$/i', $accent ) ) {
		$colour = 'var(--wp--preset--color--' . _wp_to_kebab_case( $accent ) . ')';
	} else {
		return '';
	}
	$links = ( isset( $given['links'] ) && ! in_array( $given['links'], array( false, 'false' ), true ) ) || pfig_elements_is_named( 'links', $given );
	// WordPress puts further declarations after these.
	return "--pfig-accent: $colour;" . ( $links ? " --pfig-link: $colour;" : '' );
}
