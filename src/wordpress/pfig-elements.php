<?php
/**
 * Plugin Name:       Partners of the Global Illicit Flows Programme (pfig-elements)
 * Plugin URI:        https://illicitflows.eu
 * Description:       Blocks and a shortcode that show the partners of the European Union’s Global Illicit Flows Programme (PFIG), in six languages. The content is inside: no settings page, no cookie, no request to anyone.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            pfig-elements
 * License:           EUPL-1.2
 * License URI:       https://eupl.eu/1.2/en/
 * Text Domain:       pfig-elements
 * Update URI:        false
 *
 * @package pfig-elements
 */

defined( 'ABSPATH' ) || exit;

const PFIG_ELEMENTS_VERSION = '{version}';
const PFIG_ELEMENTS_FILE    = __FILE__;

require __DIR__ . '/includes/release.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/excerpt.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/editor.php';
