<?php
// Runs functions of the plug-in without WordPress. Its folder is the first argument; with a second
// one, Polylang is there. Reads a JSON list of calls; writes what each returns, and its scripts.

define('ABSPATH', __DIR__);

// What WordPress would answer during a call, and what the call asks of it.
$answers = [];
$scripts = [];

function add_action() {}
function add_filter() {}
function add_shortcode() {}
function apply_filters($name, $value)
{
    global $answers;
    return $answers[$name] ?? $value;
}
function current_user_can()
{
    return false;
}
function doing_filter($name)
{
    global $answers;
    return $name === ($answers['filter'] ?? '');
}
function esc_attr($text)
{
    return htmlspecialchars($text, ENT_QUOTES);
}
function esc_html($text)
{
    return htmlspecialchars($text, ENT_QUOTES);
}
function esc_url($text)
{
    return htmlspecialchars($text, ENT_QUOTES);
}
function get_block_wrapper_attributes($attributes)
{
    return 'class="wp-block"' . (isset($attributes['style']) ? ' style="' . esc_attr($attributes['style']) . '"' : '');
}
function get_locale()
{
    global $answers;
    return $answers['locale'] ?? 'fr_FR';
}
function get_the_ID()
{
    return 7;
}
function home_url()
{
    return 'https://site.example';
}
function is_feed()
{
    global $answers;
    return $answers['feed'] ?? false;
}
function is_rtl()
{
    global $answers;
    return $answers['rtl'] ?? false;
}
function plugins_url($path)
{
    return "https://site.example/wp-content/plugins/pfig-elements/$path";
}
function wp_enqueue_script($handle, $src)
{
    global $scripts;
    $scripts[$handle] = $src;
}
function wp_scripts()
{
    global $answers;
    return (object) ['queue' => $answers['queue'] ?? []];
}
function wp_parse_url($url, $part)
{
    return parse_url($url, $part);
}
function _wp_to_kebab_case($text)
{
    return $text;
}
if (isset($argv[2])) {
    function pll_get_post_language($id)
    {
        global $answers;
        return 7 === $id ? $answers['polylang'] : false;
    }
}

require $argv[1] . '/pfig-elements.php';

$results = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $call) {
    $answers = $call['answers'] ?? [];
    $scripts = [];
    $result = ('pfig_elements_' . $call['name'])(...$call['arguments']);
    $results[] = ['result' => $result, 'scripts' => $scripts];
}
echo json_encode($results);
