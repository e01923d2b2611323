<?php
/**
 * The content of an element in the page: names and links, for feeds and search engines, for
 * visitors without JavaScript, and for the time until the element is ready.
 *
 * @package pfig-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The ids or words of a list of them.
 *
 * @param array  $attributes Values by attribute.
 * @param string $name       The attribute.
 * @return string[]
 */
function pfig_elements_list( array $attributes, $name ) {
	$value = isset( $attributes[ $name ] ) ? strtolower( $attributes[ $name ] ) : '';
	return preg_split( '/[\s,]+/', $value, -1, PREG_SPLIT_NO_EMPTY );
}

/**
 * The partners that an element shows, in its order; none for the overview.
 *
 * @param string $element    `partner-list`.
 * @param array  $attributes Values by attribute.
 * @param array  $data       The open data.
 * @return array[]
 */
function pfig_elements_partners( $element, array $attributes, array $data ) {
	$partners = array();
	foreach ( isset( $data['partners'] ) ? $data['partners'] : array() as $partner ) {
		$partners[ $partner['id'] ] = $partner;
	}
	if ( 'partner-card' === $element ) {
		$named = array_intersect_key( $partners, array_flip( pfig_elements_list( $attributes, 'partner' ) ) );
		return array_slice( array_values( $named ? $named : $partners ), 0, 1 );
	}
	if ( 'partner-list' !== $element ) {
		return array();
	}
	$named    = array_intersect( pfig_elements_list( $attributes, 'partners' ), array_keys( $partners ) );
	$excluded = pfig_elements_known( $attributes, 'exclude', array_keys( $partners ) );
	$kinds    = pfig_elements_known( $attributes, 'kind', array_column( $partners, 'kind' ) );
	$projects = pfig_elements_known( $attributes, 'project', array_column( isset( $data['projects'] ) ? $data['projects'] : array(), 'id' ) );
	$shown    = array();
	foreach ( $named ? array_unique( $named ) : array_keys( $partners ) as $id ) {
		$partner = $partners[ $id ];
		$its     = array_column( isset( $partner['projects'] ) ? $partner['projects'] : array(), 'id' );
		if (
			! in_array( $id, $excluded, true )
			&& ( ! $kinds || in_array( $partner['kind'], $kinds, true ) )
			&& ( ! $projects || array_intersect( $its, $projects ) )
		) {
			$shown[] = $partner;
		}
	}
	$limit = isset( $attributes['limit'] ) && ctype_digit( $attributes['limit'] ) ? (int) $attributes['limit'] : 0;
	return $limit > 0 ? array_slice( $shown, 0, $limit ) : $shown;
}

/**
 * The values of a list that there are. As in the element, those that there are not count for nothing.
 *
 * @param array    $attributes Values by attribute.
 * @param string   $name       The attribute.
 * @param string[] $known      The values that there are.
 * @return string[]
 */
function pfig_elements_known( array $attributes, $name, array $known ) {
	return array_intersect( pfig_elements_list( $attributes, $name ), $known );
}

/**
 * A text of the data, which names its language where it is another.
 *
 * @param mixed $text A string, or a value and its language.
 * @return array The string, and its language or ''.
 */
function pfig_elements_text( $text ) {
	if ( is_array( $text ) && isset( $text['value'] ) ) {
		return array( (string) $text['value'], isset( $text['lang'] ) ? (string) $text['lang'] : '' );
	}
	return array( is_string( $text ) ? $text : '', '' );
}

/**
 * The name by which a partner is known: its acronym, or its name.
 *
 * @param array $partner A partner of the data.
 * @return array The name, and its language or ''.
 */
function pfig_elements_name( array $partner ) {
	$by_name = isset( $partner['knownBy'] ) && 'name' === $partner['knownBy'];
	$text    = ! $by_name && isset( $partner['acronym'] ) ? $partner['acronym'] : $partner['name'];
	return pfig_elements_text( $text );
}

/**
 * A link of the data around a name; the name alone where there is none.
 *
 * @param array  $name A text and its language or ''.
 * @param mixed  $link An address and the languages of its site.
 * @param string $lang The language of the element.
 * @return string HTML.
 */
function pfig_elements_link( array $name, $link, $lang ) {
	list( $text, $text_lang ) = $name;
	$marked                   = $text_lang ? ' lang="' . esc_attr( $text_lang ) . '"' : '';
	if ( empty( $link['href'] ) ) {
		return $marked ? "<span$marked>" . esc_html( $text ) . '</span>' : esc_html( $text );
	}
	$languages = isset( $link['hreflang'] ) ? (array) $link['hreflang'] : array();
	$hreflang  = in_array( $lang, $languages, true ) ? $lang : reset( $languages );
	return '<a href="' . esc_url( $link['href'] ) . '"' . ( $hreflang ? ' hreflang="' . esc_attr( $hreflang ) . '"' : '' ) . $marked . '>' . esc_html( $text ) . '</a>';
}

/**
 * The names and links that an element shows.
 *
 * @param string $element    `partner-list`.
 * @param array  $attributes Values by attribute.
 * @param string $lang       A language of the release.
 * @return string HTML.
 */
function pfig_elements_fallback( $element, array $attributes, $lang ) {
	$data = pfig_elements_data( $lang );
	// The element sets the direction only once it is ready.
	$other = is_rtl() ? ' dir="ltr"' : '';
	$dir   = 'ar' === $lang ? ' dir="rtl"' : $other;
	$items = array();
	foreach ( pfig_elements_partners( $element, $attributes, $data ) as $partner ) {
		$items[] = pfig_elements_link( pfig_elements_name( $partner ), isset( $partner['link']['value'] ) ? $partner['link']['value'] : null, $lang );
	}
	if ( ! $items && isset( $data['programme'] ) ) {
		$items[] = pfig_elements_link( pfig_elements_text( $data['programme']['name'] ), isset( $data['programme']['link']['value'] ) ? $data['programme']['link']['value'] : null, $lang );
	}
	if ( count( $items ) < 2 ) {
		return "<p$dir>" . implode( '', $items ) . '</p>';
	}
	return "<ul$dir>\n<li>" . implode( "</li>\n<li>", $items ) . "</li>\n</ul>";
}

/**
 * The names that an element shows, for a text without links.
 *
 * @param string $element    `partner-list`.
 * @param array  $attributes Values by attribute.
 * @param string $lang       A language of the release.
 * @return string Names with commas between them.
 */
function pfig_elements_names( $element, array $attributes, $lang ) {
	$names = array();
	foreach ( pfig_elements_partners( $element, $attributes, pfig_elements_data( $lang ) ) as $partner ) {
		$names[] = pfig_elements_name( $partner )[0];
	}
	return implode( 'ar' === $lang ? '، ' : ', ', $names );
}
