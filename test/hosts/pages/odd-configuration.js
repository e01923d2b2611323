// Something of the page's own under our name.
window.pfig = 5;
